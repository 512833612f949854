package import ThreeDSecure

/// What never changes about a transaction.
///
/// The card number is not among it: the card is known by its reference and its last digits.
package struct TransactionFacts: Sendable {
    /// `acsTransID`.
    package let id: TransactionID
    package let threeDSServerTransID: TransactionID
    package let dsTransID: TransactionID
    package let messageVersion: MessageVersion
    package let openedAt: Timestamp
    /// The card's reference; of an unknown card too, so that the same number is recognised again.
    package let card: CardReference
    package let lastDigits: LastDigits
    package let product: ProductID?
    package let language: Language
    /// What is bought; absent where there is nothing to pay.
    package let amount: Amount?
    package let merchantName: String
    /// Where the result goes (RReq).
    package let dsURL: String
    /// Where the browser takes the final CRes.
    package let notificationURL: String?
    package let status: TransactionStatus
    package let reasons: [DecisionReason]
    /// The key of this transaction's codes.
    package let codeKeyID: KeyID

    package init(
        id: TransactionID,
        threeDSServerTransID: TransactionID,
        dsTransID: TransactionID,
        messageVersion: MessageVersion,
        openedAt: Timestamp,
        card: CardReference,
        lastDigits: LastDigits,
        product: ProductID?,
        language: Language,
        amount: Amount?,
        merchantName: String,
        dsURL: String,
        notificationURL: String?,
        status: TransactionStatus,
        reasons: [DecisionReason],
        codeKeyID: KeyID
    ) {
        self.id = id
        self.threeDSServerTransID = threeDSServerTransID
        self.dsTransID = dsTransID
        self.messageVersion = messageVersion
        self.openedAt = openedAt
        self.card = card
        self.lastDigits = lastDigits
        self.product = product
        self.language = language
        self.amount = amount
        self.merchantName = merchantName
        self.dsURL = dsURL
        self.notificationURL = notificationURL
        self.status = status
        self.reasons = reasons
        self.codeKeyID = codeKeyID
    }
}

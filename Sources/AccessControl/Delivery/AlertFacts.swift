import ThreeDSecure

/// What customer service and the issuer are told when a cardholder says "this wasn't me" (S21).
struct AlertFacts: Sendable {
    let productName: String
    let lastDigits: LastDigits
    let reported: Reported
    let reportedAt: Timestamp

    /// What the cardholder does not recognise.
    enum Reported: Sendable {
        case purchase(merchant: String, amount: Amount?, at: Timestamp, transaction: TransactionID)
        case contactChange(at: Timestamp, channel: ContactChannel)
    }
}

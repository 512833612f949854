package import ThreeDSecure

/// What a one-time code is bound to.
package struct CodeSubject: Hashable, Sendable {
    package let transaction: TransactionID
    /// Raised when the contacts change, so that the old code dies (S5).
    package let generation: Int
    package let amount: Amount
    package let payee: String
    /// The key that the code is derived with.
    package let keyID: KeyID

    package init(
        transaction: TransactionID,
        generation: Int,
        amount: Amount,
        payee: String,
        keyID: KeyID
    ) {
        self.transaction = transaction
        self.generation = generation
        self.amount = amount
        self.payee = payee
        self.keyID = keyID
    }

    /// The bytes under the HMAC: every part with its length before it, so that no two subjects share
    /// an encoding.
    var encoded: [UInt8] {
        let parts = [
            transaction.description, String(generation), amount.minorUnits,
            amount.currency.numericCode, String(amount.exponent), payee,
        ]
        return parts.flatMap { part in
            let bytes = Array(part.utf8)
            return (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (24 - 8 * $0)) } + bytes
        }
    }
}

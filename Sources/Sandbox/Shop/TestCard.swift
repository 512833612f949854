/// A card that the shop offers for one click, with what it does.
package struct TestCard: Sendable {
    package let number: String
    /// Written as YYMM.
    package let expiry: String
    package let holder: String
    /// The issuer's product.
    package let product: String
    /// The language of the cardholder, in words.
    package let language: String
    /// What a purchase with this card shows, in words.
    package let outcome: String

    package init(
        number: String,
        expiry: String,
        holder: String,
        product: String,
        language: String,
        outcome: String
    ) {
        self.number = number
        self.expiry = expiry
        self.holder = holder
        self.product = product
        self.language = language
        self.outcome = outcome
    }
}

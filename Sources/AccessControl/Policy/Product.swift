package import ThreeDSecure

/// A product of the issuer: a name and the card numbers that belong to it (S15).
package struct Product: Sendable {
    package let id: ProductID
    package let name: String
    package let first: CardNumber
    package let last: CardNumber
    /// Whether PRes tells 3DS Servers to run the 3DS Method for its cards.
    package let usesMethod: Bool

    package init(
        id: ProductID,
        name: String,
        first: CardNumber,
        last: CardNumber,
        usesMethod: Bool
    ) throws(PolicyError) {
        guard first.digits.utf8.count == last.digits.utf8.count, first.digits <= last.digits else {
            throw PolicyError(
                "products.\(id.rawValue): the range must go upwards between numbers of one length"
            )
        }
        self.id = id
        self.name = name
        self.first = first
        self.last = last
        self.usesMethod = usesMethod
    }

    /// Whether a card number belongs to the product.
    package func contains(_ number: CardNumber) -> Bool {
        number.digits.utf8.count == first.digits.utf8.count
            && first.digits <= number.digits && number.digits <= last.digits
    }
}

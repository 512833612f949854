package import ThreeDSecure

/// Card numbers that take part, and the ACS that answers for them.
package struct PublishedCardRange: Sendable {
    /// The lowest number of the range.
    package let start: CardNumber
    /// The highest number of the range, as long as the lowest.
    package let end: CardNumber
    /// Where the Directory Server sends an AReq for these cards.
    package let acsURL: String
    /// The reference number that this ACS must give in its ARes.
    package let acsReferenceNumber: String
    /// Where the browser goes before the AReq, if the ACS wants to see it.
    package let threeDSMethodURL: String?

    package init(
        start: CardNumber,
        end: CardNumber,
        acsURL: String,
        acsReferenceNumber: String,
        threeDSMethodURL: String? = nil
    ) {
        self.start = start
        self.end = end
        self.acsURL = acsURL
        self.acsReferenceNumber = acsReferenceNumber
        self.threeDSMethodURL = threeDSMethodURL
    }

    /// Digits of the same length sort as numbers do.
    func contains(_ number: CardNumber) -> Bool {
        number.digits.count == start.digits.count
            && (start.digits...end.digits).contains(number.digits)
    }
}

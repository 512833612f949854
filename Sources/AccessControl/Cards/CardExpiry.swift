/// The month after which a card is no longer valid.
package struct CardExpiry: Hashable, Comparable, Sendable {
    /// Years and months as one number, so that two expiries can be compared: 2029-11 is 202911.
    package let yearAndMonth: Int

    /// Reads the form of `cardExpiryDate`: `YYMM`.
    ///
    /// - Returns: `nil` unless it is four digits with a month of 01 to 12.
    package init?(yearMonth text: String) {
        guard text.utf8.count == 4, let number = Int(text), number >= 0,
            (1...12).contains(number % 100)
        else { return nil }
        yearAndMonth = 200_000 + number
    }

    /// The form of `cardExpiryDate`: `YYMM`.
    package var yearMonth: String {
        let digits = String(yearAndMonth % 10_000)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.yearAndMonth < right.yearAndMonth
    }
}

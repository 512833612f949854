package import ThreeDSecure

/// The last digits of a card number, the only ones that are kept and shown.
package struct LastDigits: Hashable, Sendable {
    /// Five digits, as cardholders know them from their statements.
    package static let count = 5

    package let digits: String

    package init(of number: CardNumber) {
        digits = String(number.digits.suffix(Self.count))
    }

    /// Takes digits that were stored before.
    ///
    /// - Returns: `nil` unless they are 1 to 5 digits.
    package init?(stored digits: String) {
        guard (1...Self.count).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        self.digits = digits
    }
}

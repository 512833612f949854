/// An amount of money in minor units, as a message carries it (`purchaseAmount` and its like).
public struct Amount: Hashable, Sendable {
    /// The most digits that an amount may have.
    public static let maximumDigits = 48

    /// The amount in minor units, 1 to 48 digits.
    public let minorUnits: String
    /// The currency.
    public let currency: Currency
    /// The number of minor-unit digits, as the sender states it.
    public let exponent: Int

    /// Takes an amount; nil unless it is 1 to 48 digits and the exponent is one digit.
    public init?(minorUnits: String, currency: Currency, exponent: Int) {
        guard (1...Self.maximumDigits).contains(minorUnits.utf8.count),
            minorUnits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            (0...9).contains(exponent)
        else { return nil }
        self.minorUnits = minorUnits
        self.currency = currency
        self.exponent = exponent
    }

    /// The amount as a decimal number with a point, such as `129.90`.
    public var decimal: String {
        guard exponent > 0 else { return trimmed(minorUnits[...]) }
        let shortfall = max(0, exponent + 1 - minorUnits.utf8.count)
        let padded = String(repeating: "0", count: shortfall) + minorUnits
        return "\(trimmed(padded.dropLast(exponent))).\(padded.suffix(exponent))"
    }

    private func trimmed(_ digits: Substring) -> String {
        let significant = digits.drop { $0 == "0" }
        return significant.isEmpty ? "0" : String(significant)
    }
}

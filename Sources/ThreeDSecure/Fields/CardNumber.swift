/// A primary account number (`acctNumber`): 13 to 19 digits.
///
/// The check digit is not verified: the specification does not ask for it, and tokens and test
/// numbers may lack one. The number cannot be printed by accident: every description is masked.
public struct CardNumber: Hashable, Sendable {
    /// The digits; never log them.
    public let digits: String

    /// Takes 13 to 19 digits; nil for anything else.
    public init?(_ digits: String) {
        guard (13...19).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        self.digits = digits
    }

    /// The last four digits, the others as bullets.
    public var masked: String {
        String(repeating: "•", count: digits.utf8.count - 4) + digits.suffix(4)
    }
}

extension CardNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The masked number.
    public var description: String { masked }
    /// The masked number.
    public var debugDescription: String { masked }
    /// A mirror without children, so that a dump shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

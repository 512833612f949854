/// A telephone number as people write it, taken apart.
///
/// How the digits are grouped means nothing: spaces of every kind, hyphens and dashes, dots, slashes and
/// parentheses; nor do the invisible marks of direction that come along when a number is copied out of
/// an address book. Full-width digits, as Asian keyboards have them, are digits.
struct WrittenNumber {
    /// The digits, without what says that the country code comes first.
    let digits: String
    /// Whether the country code comes first: `+` or `00` stood in front.
    let isInternational: Bool

    init(_ text: String) throws(MobileNumberError) {
        var digits = ""
        var hasPlus = false
        for scalar in text.unicodeScalars where !Self.isGrouping(scalar) {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "\u{FF10}"..."\u{FF19}": digits += String(scalar.value - 0xFF10)
            case "+" where digits.isEmpty && !hasPlus: hasPlus = true
            case "\u{FF0B}" where digits.isEmpty && !hasPlus: hasPlus = true
            default: throw .notANumber
            }
        }
        guard !digits.isEmpty else { throw hasPlus ? .notANumber : .empty }
        guard digits.utf8.count <= Self.mostDigits else { throw .tooLong }
        isInternational = hasPlus || digits.hasPrefix("00")
        self.digits = !hasPlus && isInternational ? String(digits.dropFirst(2)) : digits
    }

    private static func isGrouping(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .dashPunctuation: true
        case .format: marksOfDirection.contains(scalar)
        default: otherMarks.contains(scalar)
        }
    }

    /// The minus sign, dots, slashes and parentheses, narrow and wide; tab.
    private static let otherMarks: Set<Unicode.Scalar> = [
        "\u{2212}", ".", "/", "(", ")", "·", "\u{FF0E}", "\u{FF0F}", "\u{FF08}", "\u{FF09}", "\t",
    ]

    private static let marksOfDirection: Set<Unicode.Scalar> = [
        "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
        "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ]

    /// E.164 allows 15; two more for `00`, and two for a trunk prefix in the middle.
    private static let mostDigits = 19
}

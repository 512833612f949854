import Foundation

/// A text of someone else's that can stand in a message without doing anything there (S22).
///
/// Names of merchants come from outside, those of issuer and products from a file. Mail programs turn
/// what looks like an address into a link, header lines end at a line break, and invisible characters
/// let a text read differently from what it is. So compatibility forms become the plain characters that
/// they stand for, what is invisible goes, any white space becomes one space, and a space comes after
/// each dot, slash, colon and at sign: the name stays readable and dead.
struct InertText: Sendable {
    let text: String

    init(_ text: String) {
        var kept = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
                Self.appendSpace(to: &kept)
            case .format, .surrogate, .privateUse, .unassigned:
                continue
            default:
                kept.append(scalar)
                if Self.joinsAddresses.contains(scalar) { Self.appendSpace(to: &kept) }
            }
        }
        if kept.last == " " { kept.removeLast() }
        self.text = kept.isEmpty ? "?" : String(kept)
    }

    /// The text in at most so many UTF-16 units, as SMS counts them; what is cut off ends in dots.
    func shortened(to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var kept = ""
        var length = Self.dots.utf16.count
        for character in text {
            length += character.utf16.count
            guard length <= limit else { break }
            kept.append(character)
        }
        while let last = kept.unicodeScalars.last,
            last == " " || Self.joinsAddresses.contains(last)
        {
            kept.unicodeScalars.removeLast()
        }
        return kept + Self.dots
    }

    /// Three dots: the one character for them would cost an SMS its seven-bit alphabet.
    private static let dots = "..."

    /// What holds an address together, and the full stops that names of hosts may have instead of a
    /// dot (UTS #46).
    private static let joinsAddresses = Set("./\\:@\u{3002}\u{2044}\u{2215}".unicodeScalars)

    private static func appendSpace(to scalars: inout String.UnicodeScalarView) {
        guard let last = scalars.last, last != " " else { return }
        scalars.append(" ")
    }
}

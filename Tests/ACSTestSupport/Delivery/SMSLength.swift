/// How many parts a text takes as an SMS.
///
/// Texts within the seven-bit alphabet are counted in septets, with two for the characters of its
/// extension table; all others in UTF-16 units (3GPP TS 23.038, section 6.2.1 and 6.2.3). A text that
/// does not fit one message is sent in parts that lose some room to a header, and no character is split
/// between two (3GPP TS 23.040, section 9.2.3.24.1).
package struct SMSLength: Equatable, Sendable {
    package let alphabet: Alphabet
    package let units: Int
    package let parts: Int

    package enum Alphabet: Sendable {
        case sevenBit
        case ucs2
    }

    package init(of text: String) {
        let weights = text.unicodeScalars.compactMap(Self.septets)
        let isSevenBit = weights.count == text.unicodeScalars.count
        alphabet = isSevenBit ? .sevenBit : .ucs2
        let sizes = isSevenBit ? weights : text.unicodeScalars.map { UTF16.width($0) }
        units = sizes.reduce(0, +)
        parts = Self.parts(
            sizes,
            single: isSevenBit ? 160 : 70,
            each: isSevenBit ? 153 : 67
        )
    }

    private static func parts(_ sizes: [Int], single: Int, each: Int) -> Int {
        guard sizes.reduce(0, +) > single else { return 1 }
        var parts = 1
        var used = 0
        for size in sizes {
            if used + size > each {
                parts += 1
                used = 0
            }
            used += size
        }
        return parts
    }

    private static func septets(_ scalar: Unicode.Scalar) -> Int? {
        if basic.contains(scalar) { return 1 }
        return extended.contains(scalar) ? 2 : nil
    }

    private static let basic = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars
    )

    private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}

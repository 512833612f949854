/// One pass over a JSON string, eight bytes a step.
///
/// Finds its end, checks its escapes and its UTF-8, and counts its characters (Unicode scalars).
struct StringScan {
    private let bytes: UnsafeRawBufferPointer
    private let start: Int
    private var position: Int
    private var bytesBeyondCharacters = 0
    private var hasNonASCII = false
    private(set) var hasEscapes = false
    private(set) var characters = 0

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Prepares a pass that starts after the opening quotation mark.
    init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
        self.bytes = bytes
        self.start = start
        position = start
    }

    /// Runs the pass and returns the place after the closing quotation mark.
    mutating func scan() throws(SyntaxError) -> Int {
        while true {
            skipPlainBytes()
            guard position < bytes.count else {
                throw SyntaxError(reason: "has a string without an end", offset: start)
            }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                try finish()
                return position + 1
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try scanEscape()
            default:
                throw failure("has a control character in a string")
            }
        }
    }

    private func failure(_ reason: StaticString) -> SyntaxError {
        SyntaxError(reason: reason, offset: position)
    }

    private mutating func skipPlainBytes() {
        var seen: UInt64 = 0
        while position + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
            let stops = Self.stops(in: word)
            guard stops == 0 else {
                let bits = stops.trailingZeroBitCount - 7
                seen |= word & ((1 << UInt64(bits)) &- 1)
                position += bits >> 3
                hasNonASCII = hasNonASCII || seen & Self.highs != 0
                return
            }
            seen |= word
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            seen |= UInt64(byte)
            position += 1
        }
        hasNonASCII = hasNonASCII || seen & Self.highs != 0
    }

    /// The high bit of each byte that is a quotation mark, a backslash or a control character; of
    /// these the lowest is exact.
    private static func stops(in word: UInt64) -> UInt64 {
        let quotes = word ^ (ones &* 0x22)
        let slashes = word ^ (ones &* 0x5C)
        let found =
            (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
            | (word &- ones &* 0x20) & ~word
        return found & highs
    }

    private mutating func scanEscape() throws(SyntaxError) {
        guard position + 1 < bytes.count else { throw failure("ends within an escape") }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
            bytesBeyondCharacters += 1
        case UInt8(ascii: "u"):
            try scanUnicodeEscape()
        default:
            throw failure("has an unknown escape")
        }
    }

    private mutating func scanUnicodeEscape() throws(SyntaxError) {
        guard let unit = JSONText.codeUnit(in: bytes, at: position) else {
            throw failure("has an unknown escape")
        }
        switch unit {
        case 0xD800..<0xDC00:
            guard let low = JSONText.codeUnit(in: bytes, at: position + 6),
                (0xDC00..<0xE000).contains(low)
            else { throw failure("has half a surrogate pair") }
            position += 12
            bytesBeyondCharacters += 11
        case 0xDC00..<0xE000:
            throw failure("has half a surrogate pair")
        default:
            position += 6
            bytesBeyondCharacters += 5
        }
    }

    private mutating func finish() throws(SyntaxError) {
        characters = position - start - bytesBeyondCharacters
        guard hasNonASCII else { return }
        guard let continuations = UTF8Check.continuationBytes(bytes[start..<position]) else {
            throw failure("is not UTF-8")
        }
        characters -= continuations
    }
}

/// What one pass over a JSON string found out, eight bytes a step.
///
/// The pass finds the end, checks escapes and UTF-8, and counts the characters (Unicode scalars).
struct StringScan {
    /// The place after the closing quotation mark.
    let end: Int
    let characters: Int
    let hasEscapes: Bool

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Scans a string that starts after its opening quotation mark.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, from start: Int) throws(SyntaxError) {
        var position = start
        var seen: UInt64 = 0
        Self.skipPlainBytes(bytes, &position, &seen)
        if position < bytes.count, bytes[position] == UInt8(ascii: "\""), seen & Self.highs == 0 {
            end = position + 1
            characters = position - start
            hasEscapes = false
        } else {
            self = try Self.unusual(bytes, from: start, at: position, seen)
        }
    }

    private init(end: Int, characters: Int, hasEscapes: Bool) {
        self.end = end
        self.characters = characters
        self.hasEscapes = hasEscapes
    }

    /// Goes on with a string that has escapes or is not ASCII, or is none.
    @inline(never)
    private static func unusual(
        _ bytes: UnsafeRawBufferPointer,
        from start: Int,
        at first: Int,
        _ seenBefore: UInt64
    ) throws(SyntaxError) -> Self {
        var position = first
        var seen = seenBefore
        var bytesBeyondCharacters = 0
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            guard bytes[position] == UInt8(ascii: "\\") else {
                throw SyntaxError(reason: "has a control character in a string", offset: position)
            }
            let length = try escapeLength(bytes, at: position)
            bytesBeyondCharacters += length - 1
            position += length
            skipPlainBytes(bytes, &position, &seen)
        }
        guard position < bytes.count else {
            throw SyntaxError(reason: "has a string without an end", offset: start)
        }
        if seen & highs != 0 {
            guard let continuations = UTF8Check.continuationBytes(bytes[start..<position]) else {
                throw SyntaxError(reason: "is not UTF-8", offset: start)
            }
            bytesBeyondCharacters += continuations
        }
        return Self(
            end: position + 1,
            characters: position - start - bytesBeyondCharacters,
            hasEscapes: bytes[first] == UInt8(ascii: "\\")
        )
    }

    /// Steps to the next quotation mark, backslash or control character, and gathers all bits.
    @inline(__always)
    private static func skipPlainBytes(
        _ bytes: UnsafeRawBufferPointer,
        _ position: inout Int,
        _ seen: inout UInt64
    ) {
        while position + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
            let stops = stops(in: word)
            guard stops == 0 else {
                let bits = stops.trailingZeroBitCount - 7
                seen |= word & ((1 << UInt64(bits)) &- 1)
                position += bits >> 3
                return
            }
            seen |= word
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
            seen |= UInt64(byte)
            position += 1
        }
    }

    /// The high bit of each byte that is a quotation mark, a backslash or a control character; of
    /// these the lowest is exact.
    @inline(__always)
    private static func stops(in word: UInt64) -> UInt64 {
        let quotes = word ^ (ones &* 0x22)
        let slashes = word ^ (ones &* 0x5C)
        let found =
            (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
            | (word &- ones &* 0x20) & ~word
        return found & highs
    }

    /// The bytes of an escape that stands for one character.
    private static func escapeLength(
        _ bytes: UnsafeRawBufferPointer,
        at position: Int
    ) throws(SyntaxError) -> Int {
        guard position + 1 < bytes.count else {
            throw SyntaxError(reason: "ends within an escape", offset: position)
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"):
            return try unicodeEscapeLength(bytes, at: position)
        default:
            throw SyntaxError(reason: "has an unknown escape", offset: position)
        }
    }

    private static func unicodeEscapeLength(
        _ bytes: UnsafeRawBufferPointer,
        at position: Int
    ) throws(SyntaxError) -> Int {
        guard let unit = JSONText.codeUnit(in: bytes, at: position) else {
            throw SyntaxError(reason: "has an unknown escape", offset: position)
        }
        switch unit {
        case 0xD800..<0xDC00:
            let low = JSONText.codeUnit(in: bytes, at: position + 6) ?? 0
            guard (0xDC00..<0xE000).contains(low) else { fallthrough }
            return 12
        case 0xDC00..<0xE000:
            throw SyntaxError(reason: "has half a surrogate pair", offset: position)
        default:
            return 6
        }
    }
}

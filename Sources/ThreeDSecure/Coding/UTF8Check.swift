/// Well-formedness of UTF-8 (Unicode, table 3-7).
enum UTF8Check {
    /// The number of bytes that continue a character; nil if the bytes are not UTF-8.
    static func continuationBytes(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
        var continuations = 0
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let first = bytes[position]
            guard first >= 0x80 else {
                position += 1
                continue
            }
            guard let (count, second) = shape(after: first), position + count < bytes.endIndex,
                second.contains(bytes[position + 1])
            else { return nil }
            for offset in 2..<max(2, count + 1)
            where !(0x80...0xBF).contains(bytes[position + offset]) {
                return nil
            }
            continuations += count
            position += count + 1
        }
        return continuations
    }

    /// How many bytes follow the first, and in which range the second must lie.
    private static func shape(after first: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
        switch first {
        case 0xC2...0xDF: (1, 0x80...0xBF)
        case 0xE0: (2, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (2, 0x80...0xBF)
        case 0xED: (2, 0x80...0x9F)
        case 0xF0: (3, 0x90...0xBF)
        case 0xF1...0xF3: (3, 0x80...0xBF)
        case 0xF4: (3, 0x80...0x8F)
        default: nil
        }
    }
}

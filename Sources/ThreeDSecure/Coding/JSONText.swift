/// The escapes of JSON strings, both ways.
enum JSONText {
    /// The UTF-8 of a string whose escapes were checked.
    static func unescaped(_ raw: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var position = raw.startIndex
        while position < raw.endIndex {
            let byte = raw[position]
            guard byte == UInt8(ascii: "\\"), position + 1 < raw.endIndex else {
                text.append(byte)
                position += 1
                continue
            }
            position += appendEscape(raw.base, at: position, to: &text)
        }
        return text
    }

    /// The code unit of `\uXXXX` at a place; nil if there is none.
    static func codeUnit(in bytes: UnsafeRawBufferPointer, at position: Int) -> UInt32? {
        guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt32 = 0
        for offset in 2..<6 {
            guard let digit = hexadecimalValue(bytes[position + offset]) else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    /// Appends a string with quotation marks and the escapes that RFC 8259 demands.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
                bytes.append(contentsOf: utf8)
            } else {
                for byte in utf8 { appendEscaped(byte, to: &bytes) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case UInt8(ascii: "\n"):
            bytes.append(contentsOf: Array("\\n".utf8))
        case ..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: Array("\\u00".utf8))
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        default:
            bytes.append(byte)
        }
    }

    private static func appendEscape(
        _ bytes: UnsafeRawBufferPointer,
        at position: Int,
        to text: inout [UInt8]
    ) -> Int {
        switch bytes[position + 1] {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): return appendUnicodeEscape(bytes, at: position, to: &text)
        case let other: text.append(other)
        }
        return 2
    }

    private static func appendUnicodeEscape(
        _ bytes: UnsafeRawBufferPointer,
        at position: Int,
        to text: inout [UInt8]
    ) -> Int {
        guard let unit = codeUnit(in: bytes, at: position) else { return 2 }
        if (0xD800..<0xDC00).contains(unit), let low = codeUnit(in: bytes, at: position + 6),
            let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low &- 0xDC00))
        {
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            return 12
        }
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return 6
    }

    private static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}

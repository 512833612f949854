/// Checks of text by its bytes: no regular expressions, no strings made.
enum TextFormats {
    typealias Bytes = Slice<UnsafeRawBufferPointer>

    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    static func areDigits(_ bytes: Bytes) -> Bool { bytes.allSatisfy(isDigit) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte &- UInt8(ascii: "A") < 26
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }

    /// The value of up to nine digits; nil if another byte occurs.
    static func number(_ bytes: Bytes) -> Int32? {
        guard (1...9).contains(bytes.count) else { return nil }
        var value: Int32 = 0
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int32(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// A UUID of any version: the specification asks for RFC 4122, and newer versions occur.
    static func isUUID(_ bytes: Bytes) -> Bool {
        guard bytes.count == 36 else { return false }
        let start = bytes.startIndex
        for offset in 0..<36 {
            let byte = bytes[start + offset]
            let isHyphenPlace = offset == 8 || offset == 13 || offset == 18 || offset == 23
            guard isHyphenPlace ? byte == UInt8(ascii: "-") : isHexadecimal(byte) else {
                return false
            }
        }
        return true
    }

    /// Numbers with points between them: three for a protocol version, two for a short one.
    static func isVersion(_ bytes: Bytes, numbers: Int) -> Bool {
        var count = 1
        var digits = 0
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard digits > 0 else { return false }
                count += 1
                digits = 0
            } else {
                guard isDigit(byte) else { return false }
                digits += 1
            }
        }
        return count == numbers && digits > 0
    }

    /// Minutes with an optional sign.
    static func isTimeZone(_ bytes: Bytes) -> Bool {
        var digits = bytes
        if let first = digits.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
            digits = digits.dropFirst()
        }
        return (1...4).contains(digits.count) && areDigits(digits)
    }

    /// Something before and after a single `@`, as loosely as the specification's own checks.
    static func isEmail(_ bytes: Bytes) -> Bool {
        guard let place = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
        let domain = bytes[(place + 1)...]
        return place > bytes.startIndex && !domain.isEmpty && !domain.contains(UInt8(ascii: "@"))
    }
}

/// Checks of base64, base64url and the compact forms of JOSE by their bytes.
enum EncodingFormats {
    typealias Bytes = Slice<UnsafeRawBufferPointer>

    /// Base64 with padding, a multiple of four characters.
    static func isBase64(_ bytes: Bytes) -> Bool {
        guard bytes.count % 4 == 0 else { return false }
        let digits = withoutPadding(bytes)
        return !digits.isEmpty
            && digits.allSatisfy {
                TextFormats.isAlphanumeric($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
            }
    }

    /// Base64url; padding is allowed because receivers must take it.
    static func isBase64URL(_ bytes: Bytes) -> Bool {
        let digits = withoutPadding(bytes)
        return !digits.isEmpty && digits.allSatisfy(isBase64URLDigit)
    }

    /// Parts of base64url with points between them.
    ///
    /// Of a JWE with a direct key the second of five parts is empty; no other may be.
    static func isCompact(_ bytes: Bytes, parts expected: Int) -> Bool {
        var count = 1
        var length = 0
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard length > 0 || (expected == 5 && count == 2) else { return false }
                count += 1
                length = 0
            } else {
                guard isBase64URLDigit(byte) else { return false }
                length += 1
            }
        }
        return count == expected && length > 0
    }

    static func isBase64URLDigit(_ byte: UInt8) -> Bool {
        TextFormats.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func withoutPadding(_ bytes: Bytes) -> Bytes {
        var digits = bytes
        for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits = digits.dropLast() }
        return digits
    }
}

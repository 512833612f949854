/// Base64url of RFC 4648, section 5, as the browser carries messages.
///
/// What is written has no padding. What is read may have padding and white space, because the
/// specification asks receivers to take both; anything else is refused.
public enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )

    /// Encodes bytes without padding.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Base64Digits.encode(bytes, alphabet: alphabet)
    }

    /// Decodes text; nil if it is not base64url.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var digits: [UInt8] = []
        digits.reserveCapacity(text.utf8.count)
        var padding = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                continue
            case UInt8(ascii: "="):
                padding += 1
            default:
                guard padding == 0 else { return nil }
                digits.append(byte)
            }
        }
        guard padding == 0 || (digits.count + padding) % 4 == 0 && padding <= 2 else { return nil }
        return Base64Digits.decode(digits) { byte in
            switch byte {
            case UInt8(ascii: "-"): 62
            case UInt8(ascii: "_"): 63
            default: Base64Digits.alphanumericValue(byte)
            }
        }
    }
}

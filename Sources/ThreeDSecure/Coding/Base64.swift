/// Base64 of RFC 4648 with padding, as `authenticationValue` uses it.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let text = Base64Digits.encode(bytes, alphabet: alphabet)
        let padding = (4 - text.utf8.count % 4) % 4
        return text + String(repeating: "=", count: padding)
    }

    /// Decodes text whose length is a multiple of four, padding included; nil for anything else.
    static func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.count % 4 == 0 else { return nil }
        var digits = Array(text.utf8)
        var padding = 0
        while padding < 2, digits.last == UInt8(ascii: "=") {
            digits.removeLast()
            padding += 1
        }
        return Base64Digits.decode(digits) { byte in
            switch byte {
            case UInt8(ascii: "+"): 62
            case UInt8(ascii: "/"): 63
            default: Base64Digits.alphanumericValue(byte)
            }
        }
    }
}

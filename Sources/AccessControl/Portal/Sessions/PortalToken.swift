import Crypto

/// What a browser shows to be let into its session, or to have been here before: 256 random bits.
///
/// The server keeps the hash alone, so that a stolen table opens no session. It can't be printed.
package struct PortalToken: Hashable, Sendable {
    private let bytes: [UInt8]

    /// Makes a new token.
    package init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Reads the form of a cookie.
    ///
    /// - Returns: `nil` unless it is 64 lower-case hexadecimal digits.
    package init?(cookie text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * Self.length else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    /// The form of a cookie: 64 lower-case hexadecimal digits.
    package var cookie: String {
        bytes.map { ("0" + String($0, radix: 16)).suffix(2) }.joined()
    }

    /// What the server keeps of it: SHA-256.
    package var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

    private static let length = 32

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

extension PortalToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "••••••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

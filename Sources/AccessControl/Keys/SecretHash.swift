import Foundation

/// A password or an answer as it is kept: nothing that could be turned back.
package struct SecretHash: Hashable, Sendable {
    /// The key that the secret was hashed with before scrypt (pepper).
    package let keyID: KeyID
    package let logN: Int
    let salt: [UInt8]
    let digest: [UInt8]

    init(keyID: KeyID, logN: Int, salt: [UInt8], digest: [UInt8]) {
        self.keyID = keyID
        self.logN = logN
        self.salt = salt
        self.digest = digest
    }

    /// The form for a column: `scrypt$logN$key$salt$digest`, the last two in hexadecimal digits.
    package var text: String {
        [
            Self.scheme, String(logN), keyID.rawValue, Self.hexadecimal(salt),
            Self.hexadecimal(digest),
        ]
        .joined(separator: "$")
    }

    /// Reads the form for a column.
    package init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0] == Self.scheme, let logN = Int(parts[1]),
            (10...20).contains(logN), !parts[2].isEmpty, let salt = Self.bytes(parts[3]),
            let digest = Self.bytes(parts[4]), !salt.isEmpty, !digest.isEmpty
        else { return nil }
        self.init(keyID: KeyID(rawValue: parts[2]), logN: logN, salt: salt, digest: digest)
    }

    private static let scheme = "scrypt"

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { (("0" + String($0, radix: 16)).suffix(2)) }.joined()
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).reduce(into: [UInt8]?([])) { bytes, index in
            let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
            guard let byte = UInt8(pair, radix: 16) else {
                bytes = nil
                return
            }
            bytes?.append(byte)
        }
    }
}

extension SecretHash: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "SecretHash(\(keyID.rawValue))" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

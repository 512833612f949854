import Foundation

/// A password, in the one form that all keyboards give it; it can't be printed.
package struct Password: Sendable {
    /// What is hashed: the compatibility form (Unicode, NFKC) in UTF-8, as NIST SP 800-63B asks for.
    let bytes: [UInt8]

    /// Reads what was typed, white space and all.
    ///
    /// - Returns: `nil` when it is empty or longer than anyone's password.
    package init?(_ typed: String) {
        guard (1...Self.longest).contains(typed.utf8.count) else { return nil }
        bytes = Array(typed.precomposedStringWithCompatibilityMapping.utf8)
    }

    /// Whether it is long enough for a new password.
    ///
    /// NIST SP 800-63B: eight characters where a second factor follows.
    package var isLongEnough: Bool { String(decoding: bytes, as: UTF8.self).count >= Self.least }

    package static let least = 8
    /// In octets.
    private static let longest = 512
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "••••••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

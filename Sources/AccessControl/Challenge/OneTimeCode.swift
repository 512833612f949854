import Crypto
import ThreeDSecure

/// A one-time code that the cardholder must type to confirm a purchase.
///
/// Derived, never stored: a truncated HMAC-SHA-256 over the transaction, its generation and what is
/// bought, so that neither the database nor a backup can reveal it, sending again recomputes the same
/// code (S10), and a code fits no other purchase, amount or payee (S1; Commission Delegated Regulation
/// (EU) 2018/389, article 5).
package struct OneTimeCode: Sendable {
    /// The digits, for the message to the cardholder and nothing else.
    package let digits: String

    /// Derives the code of a purchase.
    ///
    /// - Parameters:
    ///   - subject: The purchase that the code confirms.
    ///   - length: How many digits.
    ///   - keys: The ring that has the key named in the subject.
    /// - Throws: ``KeyRingError/unknownKey(_:)``.
    package init(for subject: CodeSubject, length: Int, keys: KeyRing) throws(KeyRingError) {
        let key = try keys.key(subject.keyID, for: .oneTimeCode)
        let code = HMAC<SHA256>.authenticationCode(for: subject.encoded, using: key)
        // 64 bits against at most 10^9 codes: no digit is measurably likelier than another.
        let number = code.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        digits = Self.lastDigits(of: number, count: length)
    }

    /// Whether what was typed is the code.
    ///
    /// The comparison takes the same time wherever the two differ, so that timing tells nothing.
    package func matches(_ entry: CodeEntry) -> Bool {
        let typed = Array(entry.digits.utf8)
        let expected = Array(digits.utf8)
        guard typed.count == expected.count else { return false }
        return zip(typed, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func lastDigits(of number: UInt64, count: Int) -> String {
        let text = String(number)
        let padded = String(repeating: "0", count: max(0, count - text.count)) + text
        return String(padded.suffix(count))
    }
}

extension OneTimeCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "••••••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

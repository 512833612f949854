import Crypto

/// The one-time code of a verification.
///
/// Derived, never stored: a truncated HMAC-SHA-256 over its identifier and purpose, so that neither the
/// database nor a backup can reveal it, and sending again gives the same code.
struct VerificationCode: Sendable {
    /// The digits, for the message to the cardholder and nothing else.
    let digits: String

    /// Derives the code.
    ///
    /// - Throws: ``KeyRingError/unknownKey(_:)``.
    init(of verification: Verification, length: Int, keys: KeyRing) throws(KeyRingError) {
        let key = try keys.key(verification.keyID, for: .verificationCode)
        let subject = verification.id.rawValue.octets + Array(verification.purpose.rawValue.utf8)
        let code = HMAC<SHA256>.authenticationCode(for: subject, using: key)
        // 64 bits against at most 10^9 codes: no digit is measurably likelier than another.
        let number = code.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let text = String(number)
        let padded = String(repeating: "0", count: max(0, length - text.count)) + text
        digits = String(padded.suffix(length))
    }

    /// Whether what was typed is the code; takes the same time wherever the two differ.
    func matches(_ entry: CodeEntry) -> Bool {
        let typed = Array(entry.digits.utf8)
        let expected = Array(digits.utf8)
        guard typed.count == expected.count else { return false }
        return zip(typed, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension VerificationCode: CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    var description: String { "••••••" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}

import Crypto
import Foundation

/// What a form of the portal carries to show that it came from a page of the same browser (CSRF).
///
/// Derived from the session, and so good for it alone; not from its token, for that changes while
/// pages are open in other tabs. Before there is a session, from the token of a cookie of its own.
package struct FormKey: Sendable {
    /// 64 lower-case hexadecimal digits.
    package let text: String

    init(over parts: [[UInt8]], keys: KeyRing) {
        text = keys.portalCode(over: ["form"].map { Array($0.utf8) } + parts)
            .map { ("0" + String($0, radix: 16)).suffix(2) }.joined()
    }

    /// Whether a form carries it; takes the same time wherever the two differ.
    package func matches(_ other: String) -> Bool {
        let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension AccessControlServer {
    /// The key of the forms of a session; another before and after the code.
    package func formKey(of session: PortalSession) -> FormKey {
        let stage: UInt8 = session.codeAt == nil ? 0 : 1
        return FormKey(over: [session.id.rawValue.octets, [stage]], keys: keys)
    }

    /// The key of the forms of a browser that has no session.
    package func formKey(of visitor: PortalToken) -> FormKey {
        FormKey(over: [visitor.hash], keys: keys)
    }
}

extension UUID {
    /// The 16 bytes.
    var octets: [UInt8] { withUnsafeBytes(of: uuid) { Array($0) } }
}

import Crypto
package import ThreeDSecure

/// What a page of the window carries, so that its forms reach the right challenge.
///
/// The merchant's side knows `acsTransID`; the token beside it is known only to the pages of this
/// server. It is a keyed hash, so that no session has to be stored and no cookie is needed, which
/// browsers would drop inside a merchant's frame.
package struct WindowTicket: Hashable, Sendable {
    package let transaction: TransactionID
    package let token: String

    /// Takes a ticket that came back from a browser; nothing is known of it yet.
    package init(transaction: TransactionID, token: String) {
        self.transaction = transaction
        self.token = token
    }

    /// Issues the ticket of a transaction.
    init(for facts: TransactionFacts, keys: KeyRing) throws(KeyRingError) {
        transaction = facts.id
        token = try Base64URL.encode(Array(Self.code(for: facts, keys: keys).prefix(16)))
    }

    /// Whether this server issued it for that transaction; compared in constant time.
    func isGenuine(for facts: TransactionFacts, keys: KeyRing) throws(KeyRingError) -> Bool {
        guard facts.id == transaction else { return false }
        let expected = try Array(WindowTicket(for: facts, keys: keys).token.utf8)
        let given = Array(token.utf8)
        guard expected.count == given.count else { return false }
        return zip(expected, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func code(
        for facts: TransactionFacts,
        keys: KeyRing
    ) throws(KeyRingError) -> HMAC<SHA256>.MAC {
        // The key of the transaction's codes names the secret; it stays in the ring as long as the
        // transaction can be open.
        let key = try keys.key(facts.codeKeyID, for: .windowToken)
        return HMAC<SHA256>.authenticationCode(for: Array(facts.id.description.utf8), using: key)
    }
}

extension WindowTicket: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "WindowTicket(\(transaction))" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

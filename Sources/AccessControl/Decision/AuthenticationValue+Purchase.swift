import Crypto
import ThreeDSecure

extension AuthenticationValue {
    /// Proves to the issuer's authorisation system that this server authenticated a purchase.
    ///
    /// Twenty bytes: a version, the status and the first 18 bytes of an HMAC-SHA-256 over card,
    /// transaction, amount and currency. Whoever holds the key ring can check it without any table;
    /// schemes with a value of their own bring it with their keys.
    init(
        for facts: TransactionFacts,
        status: TransactionStatus,
        keys: KeyRing
    ) throws(KeyRingError) {
        let key = try keys.key(facts.codeKeyID, for: .authenticationValue)
        var code = HMAC<SHA256>(key: key)
        code.update(data: facts.card.bytes)
        code.update(data: Array(facts.dsTransID.description.utf8))
        code.update(data: Array(status.rawValue.utf8))
        if let amount = facts.amount {
            let bought = "\(amount.minorUnits)/\(amount.exponent)/\(amount.currency.numericCode)"
            code.update(data: Array(bought.utf8))
        }
        let bytes = [1] + Array(status.rawValue.utf8.prefix(1)) + code.finalize().prefix(18)
        guard let value = Self(bytes: bytes) else { preconditionFailure("1 + 1 + 18 bytes are 20") }
        self = value
    }
}

import Crypto
package import ThreeDSecure

/// What a card is known by inside the server: a keyed hash of its number.
///
/// The number itself is never stored. The hash is an HMAC-SHA-256 under a key that is not in the
/// database, so that a stolen table cannot be searched with all the numbers that exist.
package struct CardReference: Hashable, Sendable {
    /// The 32 bytes of the hash.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Finds the reference of a card number.
    package init(of number: CardNumber, keys: KeyRing) {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(number.digits.utf8),
            using: keys.cardReferenceKey
        )
        bytes = Array(code)
    }
}

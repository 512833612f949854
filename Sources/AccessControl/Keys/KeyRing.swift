package import Crypto

/// The secret keys of the server.
///
/// Two kinds: the *index* secret makes the keyed hashes by which a card is found, and so stays the
/// same for as long as the rows do; the *rotating* secrets protect everything else, each row naming
/// the key that it was written with, and the active one is used for what is new. From each secret a
/// key of its own is derived for every purpose. None of them can be printed.
package struct KeyRing: Sendable {
    /// A secret that rotates, under its name.
    package struct RotatingSecret: Sendable {
        package let id: KeyID
        package let secret: SymmetricKey

        package init(id: KeyID, secret: SymmetricKey) {
            self.id = id
            self.secret = secret
        }
    }

    package let activeKeyID: KeyID
    /// The key of the keyed hashes by which cards are found.
    let cardReferenceKey: SymmetricKey
    /// The key of the keyed hashes by which contacts are found and compared.
    private let contactHashKey: SymmetricKey
    /// The key of the keyed hashes by which users of the portal are found.
    private let userNameKey: SymmetricKey
    /// The key of forms and addresses of the portal.
    private let portalKey: SymmetricKey
    private let rotatingKeys: [KeyID: [KeyPurpose: SymmetricKey]]

    /// Derives the keys.
    ///
    /// - Throws: ``KeyRingError`` when the active key is not among the secrets, a name stands twice,
    ///   or a secret is shorter than 256 bits.
    package init(
        index: SymmetricKey,
        secrets: [RotatingSecret],
        active: KeyID
    ) throws(KeyRingError) {
        guard index.bitCount >= Self.leastBits, secrets.allSatisfy(Self.isLongEnough) else {
            throw .secretTooShort
        }
        guard Set(secrets.map(\.id)).count == secrets.count else { throw .duplicateKey }
        guard secrets.contains(where: { $0.id == active }) else { throw .activeKeyMissing }
        activeKeyID = active
        cardReferenceKey = Self.derive(from: index, for: .cardReference)
        contactHashKey = Self.derive(from: index, for: .contactHash)
        userNameKey = Self.derive(from: index, for: .userName)
        portalKey = Self.derive(from: index, for: .portal)
        rotatingKeys = Dictionary(
            uniqueKeysWithValues: secrets.map { ($0.id, Self.derive(from: $0.secret)) }
        )
    }

    /// The key that new rows are written with.
    func activeKey(for purpose: KeyPurpose) throws(KeyRingError) -> SymmetricKey {
        try key(activeKeyID, for: purpose)
    }

    /// The key that a row names.
    func key(_ id: KeyID, for purpose: KeyPurpose) throws(KeyRingError) -> SymmetricKey {
        guard let key = rotatingKeys[id]?[purpose] else { throw .unknownKey(id) }
        return key
    }

    /// The keyed hash of a contact, so that a stolen table can't be searched with all numbers.
    func contactHash(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: contactHashKey))
    }

    /// The keyed hash of a user name.
    func userNameHash(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: userNameKey))
    }

    /// A code over several parts, each with its length before it, so that no two lists share an
    /// encoding.
    func portalCode(over parts: [[UInt8]]) -> [UInt8] {
        var code = HMAC<SHA256>(key: portalKey)
        for part in parts {
            let length = (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (24 - 8 * $0)) }
            code.update(data: length + part)
        }
        return Array(code.finalize())
    }

    private static let leastBits = 256

    private static func isLongEnough(_ secret: RotatingSecret) -> Bool {
        secret.secret.bitCount >= leastBits
    }

    private static func derive(from secret: SymmetricKey) -> [KeyPurpose: SymmetricKey] {
        Dictionary(
            uniqueKeysWithValues: KeyPurpose.allCases.map { ($0, derive(from: secret, for: $0)) }
        )
    }

    private static func derive(
        from secret: SymmetricKey,
        for purpose: KeyPurpose
    ) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret,
            info: Array(purpose.rawValue.utf8),
            outputByteCount: 32
        )
    }
}

extension KeyRing: CustomStringConvertible, CustomReflectable {
    package var description: String { "KeyRing(active: \(activeKeyID.rawValue))" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

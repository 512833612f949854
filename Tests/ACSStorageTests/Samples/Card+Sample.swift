import AccessControl

extension CardReference {
    /// A reference that is told from others by one byte.
    static func sample(_ byte: UInt8 = 1) -> Self {
        Self(bytes: Array(repeating: byte, count: 32))
    }
}

extension Card {
    static func sample(
        _ reference: CardReference = .sample(),
        account: String = "A-1001",
        language: Language? = .swedish,
        standing: CardStanding = .active,
        contacts: SealedContacts? = .sample,
        counters: CardCounters = .fresh
    ) throws -> Self {
        guard let lastDigits = LastDigits(stored: "00018"),
            let expiry = CardExpiry(yearMonth: "2911")
        else { throw SampleError() }
        return Self(
            reference: reference,
            account: AccountID(rawValue: account),
            role: .additional,
            product: ProductID(rawValue: "green"),
            lastDigits: lastDigits,
            expiry: expiry,
            language: language,
            standing: standing,
            contacts: contacts,
            counters: counters
        )
    }
}

extension SealedContacts {
    static let sample = sample(1)

    /// Contacts that are told from others by one byte.
    static func sample(_ byte: UInt8, keyID: String = "k1") -> Self {
        Self(
            keyID: KeyID(rawValue: keyID),
            box: [byte] + Array(0..<60),
            mobileHash: Array(repeating: byte, count: 32),
            emailHash: nil
        )
    }
}

/// A sample that is not what it should be.
struct SampleError: Error {}

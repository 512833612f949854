import AccessControl
import Foundation

extension PortalUserID {
    static func random() -> Self { Self(rawValue: UUID()) }
}

extension PortalSessionID {
    static func random() -> Self { Self(rawValue: UUID()) }
}

extension VerificationID {
    static func random() -> Self { Self(rawValue: UUID()) }
}

extension ReportID {
    static func random() -> Self { Self(rawValue: UUID()) }
}

extension UserNameHash {
    /// A hash that is told from others by one byte.
    static func sample(_ byte: UInt8 = 1) -> Self {
        Self(bytes: Array(repeating: byte, count: 32))
    }
}

extension PortalUser {
    static func sample(
        name: UserNameHash = .sample(),
        cards: [CardReference] = [.sample()],
        language: Language? = .english,
        digest: Int = 1
    ) throws -> Self {
        guard let password = SecretHash(text: "scrypt$15$k1$0a0b$0\(digest)") else {
            throw SampleError()
        }
        return Self(
            id: .random(),
            name: name,
            password: password,
            cards: cards,
            language: language
        )
    }
}

extension PortalSession {
    static func sample(
        of user: PortalUserID,
        token: UInt8 = 1,
        openedAt: Timestamp = .at(0),
        seenAt: Timestamp? = nil,
        codeAt: Timestamp? = nil,
        verification: VerificationID? = nil
    ) -> Self {
        Self(
            id: .random(),
            user: user,
            tokenHash: Array(repeating: token, count: 32),
            rotatedAt: openedAt,
            openedAt: openedAt,
            seenAt: seenAt ?? openedAt,
            codeAt: codeAt,
            verification: verification
        )
    }
}

extension Verification {
    static func sample(
        of user: PortalUserID,
        purpose: VerificationPurpose = .newContact,
        createdAt: Timestamp = .at(0)
    ) -> Self {
        Self(
            id: .random(),
            purpose: purpose,
            user: user,
            card: .sample(),
            contactsRevision: 3,
            proposed: purpose == .newContact
                ? SealedContacts(
                    keyID: KeyID(rawValue: "k1"),
                    box: Array(0..<40),
                    mobileHash: nil,
                    emailHash: nil
                ) : nil,
            keyID: KeyID(rawValue: "k2"),
            createdAt: createdAt,
            expiresAt: createdAt + .seconds(600),
            lastSentAt: createdAt
        )
    }
}

extension OutboxItem {
    /// An item that whoever queued it has let go of.
    static func portalSample(_ kind: OutboxKind, of subject: OutboxSubject) -> Self {
        Self(
            id: OutboxItemID(rawValue: UUID()),
            subject: subject,
            kind: kind,
            generation: 1,
            attempts: 1,
            claimedUntil: .at(30)
        )
    }
}

/// One code that the portal asks for: to sign in, or to show that a new contact reaches the
/// cardholder.
///
/// The code itself is derived, never stored; see ``VerificationCode``. It is good once.
package struct Verification: Hashable, Sendable {
    package let id: VerificationID
    package let purpose: VerificationPurpose
    package let user: PortalUserID
    /// The card whose contacts get the code, or whose contact is to be changed.
    package let card: CardReference
    /// The revision of the card's contacts when it was made; with others on the card it is dead.
    package let contactsRevision: Int
    /// The contact that is to be, and that gets the code.
    package let proposed: SealedContacts?
    /// The key that the code is derived with.
    package let keyID: KeyID
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
    /// How many codes were tried: counted before they are compared.
    package let tries: Int
    package let resends: Int
    package let lastSentAt: Timestamp
    /// When the right code was typed.
    package let usedAt: Timestamp?

    package init(
        id: VerificationID,
        purpose: VerificationPurpose,
        user: PortalUserID,
        card: CardReference,
        contactsRevision: Int,
        proposed: SealedContacts?,
        keyID: KeyID,
        createdAt: Timestamp,
        expiresAt: Timestamp,
        tries: Int = 0,
        resends: Int = 0,
        lastSentAt: Timestamp,
        usedAt: Timestamp? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.user = user
        self.card = card
        self.contactsRevision = contactsRevision
        self.proposed = proposed
        self.keyID = keyID
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.tries = tries
        self.resends = resends
        self.lastSentAt = lastSentAt
        self.usedAt = usedAt
    }
}

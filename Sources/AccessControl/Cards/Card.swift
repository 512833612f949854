/// A card that the service looks after.
///
/// Every number is a card of its own: contacts, block and counters belong to it alone, and nothing
/// is inherited within an account (S12).
package struct Card: Sendable {
    package let reference: CardReference
    package let account: AccountID
    package let role: CardRole
    package let product: ProductID
    package let lastDigits: LastDigits
    package let expiry: CardExpiry
    package let language: Language?
    package let standing: CardStanding
    package let contacts: SealedContacts?
    package let contactState: ContactState
    package let counters: CardCounters

    package init(
        reference: CardReference,
        account: AccountID,
        role: CardRole,
        product: ProductID,
        lastDigits: LastDigits,
        expiry: CardExpiry,
        language: Language?,
        standing: CardStanding,
        contacts: SealedContacts?,
        counters: CardCounters,
        contactState: ContactState = .fresh
    ) {
        self.reference = reference
        self.account = account
        self.role = role
        self.product = product
        self.lastDigits = lastDigits
        self.expiry = expiry
        self.language = language
        self.standing = standing
        self.contacts = contacts
        self.contactState = contactState
        self.counters = counters
    }
}

/// A change of one transaction, with what it does to the card and what it sends.
package struct TransactionChange: Sendable {
    /// The transaction as it was read.
    package let before: Transaction
    package let progress: ChallengeProgress
    package let effect: CardEffect
    /// The revision that the card's contacts must still have, if it matters.
    package let contactsRevision: Int?
    /// What is to be sent; claimed by whoever stores it, until ``OutboxItem/claimedUntil``.
    package let sends: [OutboxItem]

    package init(
        before: Transaction,
        progress: ChallengeProgress,
        effect: CardEffect = .none,
        contactsRevision: Int? = nil,
        sends: [OutboxItem] = []
    ) {
        self.before = before
        self.progress = progress
        self.effect = effect
        self.contactsRevision = contactsRevision
        self.sends = sends
    }
}

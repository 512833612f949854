/// A transaction that is to be stored, and what its decision does to the card.
package struct TransactionOpening: Sendable {
    package let facts: TransactionFacts
    package let progress: ChallengeProgress
    package let decision: Decision
    /// Whether the card's completed purchases are raised by one: an exempt purchase counts at once.
    package let countsPurchase: Bool

    package init(
        facts: TransactionFacts,
        progress: ChallengeProgress,
        decision: Decision,
        countsPurchase: Bool
    ) {
        self.facts = facts
        self.progress = progress
        self.decision = decision
        self.countsPurchase = countsPurchase
    }
}

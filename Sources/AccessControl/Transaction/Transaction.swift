package import ThreeDSecure

/// One purchase that the server was asked about: what was asked, what was answered, and how far a
/// challenge has come.
package struct Transaction: Sendable {
    package let facts: TransactionFacts
    /// What changes while the cardholder is asked.
    package let progress: ChallengeProgress
    /// Raised by every change, so that a change made from an old reading is refused.
    package let revision: Int

    package init(facts: TransactionFacts, progress: ChallengeProgress, revision: Int) {
        self.facts = facts
        self.progress = progress
        self.revision = revision
    }

    package var id: TransactionID { facts.id }
}

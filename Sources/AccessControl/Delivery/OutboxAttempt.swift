/// One attempt to send an item.
package struct OutboxAttempt: Hashable, Sendable {
    package let item: OutboxItemID
    package let at: Timestamp
    package let outcome: Outcome

    package enum Outcome: Hashable, Sendable {
        /// The other side has taken it.
        case accepted
        /// It failed, and is tried again then.
        case failed(FailureReason, retryAt: Timestamp)
        /// It failed for good.
        case abandoned(FailureReason)
    }

    package init(item: OutboxItemID, at: Timestamp, outcome: Outcome) {
        self.item = item
        self.at = at
        self.outcome = outcome
    }
}

/// What is known of a card's contacts beside what they are.
package struct ContactState: Hashable, Sendable {
    /// Raised by every change, so that a change made from an old reading is refused, and a code that
    /// went to earlier contacts is known to be dead (S5).
    package let revision: Int
    /// When the cardholder, or customer service for them, last changed them; not the issuer's feed.
    package let changedAt: Timestamp?
    /// Since when nothing is sent to them and nobody but customer service can change them (S21).
    package let frozenAt: Timestamp?

    package init(revision: Int, changedAt: Timestamp?, frozenAt: Timestamp?) {
        self.revision = revision
        self.changedAt = changedAt
        self.frozenAt = frozenAt
    }

    /// The state of a card that has just been stored.
    package static let fresh = Self(revision: 1, changedAt: nil, frozenAt: nil)
}

/// What has been counted on a card, and whether its access to the service is blocked.
///
/// The database changes these, in the same write as the decision that depends on them.
package struct CardCounters: Hashable, Sendable {
    /// Purchases that went through: exempt ones and confirmed ones (S16).
    package let completedPurchases: Int
    /// Wrong entries since the last right one, over any number of challenges (S17).
    package let failuresInARow: Int
    /// When the card's access to the service was blocked, if it is.
    package let blockedAt: Timestamp?

    package init(completedPurchases: Int, failuresInARow: Int, blockedAt: Timestamp?) {
        self.completedPurchases = completedPurchases
        self.failuresInARow = failuresInARow
        self.blockedAt = blockedAt
    }

    /// The counters of a card that has just been stored.
    package static let fresh = Self(completedPurchases: 0, failuresInARow: 0, blockedAt: nil)
}

/// What a change of a transaction does to its card, in the same write.
package enum CardEffect: Hashable, Sendable {
    case none
    /// Counts a failure, unless the card is blocked or has as many as are allowed (S17).
    ///
    /// The change is refused then: no try is compared that was not counted.
    case countFailure(atMost: Int)
    /// Takes back one failure that was counted: what was compared was right, but it confirmed no
    /// purchase.
    case forgiveFailure
    /// Forgets the failures: the cardholder has shown to be the one.
    case clearFailures
    /// Blocks the card's access, if it is not blocked yet.
    case block(at: Timestamp)
    /// Counts a completed purchase.
    case countPurchase
    /// Replaces the contacts, with an entry in their history.
    ///
    /// The change is refused when they are others than it was made from, or frozen, and when the card is
    /// blocked: whoever has used up the tries in another challenge changes nothing in this one.
    case changeContacts(ContactChange)
}

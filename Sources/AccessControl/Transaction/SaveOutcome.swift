/// What became of a change.
package enum SaveOutcome: Hashable, Sendable {
    /// Stored; with the card's counters after it, if the card is there.
    case saved(CardCounters?)
    /// Nothing is stored: the transaction had changed since it was read.
    case changedMeanwhile
    /// Nothing is stored: the card is blocked or has no failures left to count.
    case cardRefused
    /// Nothing is stored: the card's contacts are others than the change relies on, or frozen.
    case contactsChanged
}

/// What became of a change of contacts.
package enum ContactChangeOutcome: String, Hashable, Sendable {
    /// Stored; it holds from now on.
    case changed
    /// Nothing is stored: the edit leaves the contacts as they are.
    case unchanged
    /// Nothing is stored: no contact would be left (S7).
    case noneLeft
    /// Nothing is stored: the contacts had changed since they were read.
    case changedMeanwhile
    /// Nothing is stored: the contacts are frozen.
    case frozen
    /// Nothing is stored: there is no such card.
    case unknownCard
}

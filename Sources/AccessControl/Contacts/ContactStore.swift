/// Keeps the contacts of cards and every change that they went through.
package protocol ContactStore: Sendable {
    /// Stores a change: the card's contacts, its place in the history, and what it sends, in one
    /// durable write.
    ///
    /// - Parameters:
    ///   - change: The change; its revision is one more than that of the contacts it was made from.
    ///   - sends: What is to be sent; claimed by whoever stores it.
    /// - Returns: Whether it was stored, and what kept it from that.
    /// - Throws: When the store fails.
    func change(
        _ change: ContactChange,
        sends: [OutboxItem]
    ) async throws -> ContactChangeOutcome

    /// Finds a change.
    func change(_ id: ContactChangeID) async throws -> ContactChange?

    /// The changes of a card, the newest first.
    func changes(of card: CardReference, limit: Int) async throws -> [ContactChange]

    /// Freezes the contacts of a card, if they are not frozen yet: nothing is sent to them, and only
    /// customer service can change them (S21).
    func freeze(_ card: CardReference, at: Timestamp) async throws
}

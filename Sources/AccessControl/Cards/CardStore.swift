/// Keeps the cards.
///
/// A card is enrolled the moment that it is stored (S2).
package protocol CardStore: Sendable {
    /// Stores a card, or replaces what the issuer says of one that is there.
    ///
    /// Counters and block of a card that is there stay as they are.
    func enrol(_ cards: [Card]) async throws

    /// Finds a card.
    func card(_ reference: CardReference) async throws -> Card?
}

/// Keeps the cards.
///
/// A card is enrolled the moment that it is stored (S2).
package protocol CardStore: Sendable {
    /// Stores a card, or replaces what the issuer says of one that is there.
    ///
    /// Counters and block of a card that is there stay as they are. So do contacts that the cardholder
    /// has changed since: what they told the service is newer than what the issuer's systems know.
    func enrol(_ cards: [Card]) async throws

    /// Finds a card.
    func card(_ reference: CardReference) async throws -> Card?
}

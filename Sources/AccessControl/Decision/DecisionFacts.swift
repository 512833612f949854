/// What the server knows of a purchase beside its message.
struct DecisionFacts {
    /// The card, as the database has it at the moment of the decision.
    let card: Card?
    /// Whether the browser of the 3DS Method was another one than that of the purchase.
    let browserChanged: Bool
    /// Whether the contacts were changed so lately that policy flags it (cool-off).
    let contactsChanged: Bool
    /// The month of the purchase.
    let month: CardExpiry
}

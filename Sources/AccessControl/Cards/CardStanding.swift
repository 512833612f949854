/// What the issuer says of a card.
package enum CardStanding: String, CaseIterable, Sendable {
    /// The card may be used.
    case active
    /// The cardholder has reported it stolen; a purchase is refused outright.
    case stolen
    /// The account is closed.
    case closed
    /// The issuer can't say at the moment; no authentication is possible until it can.
    case undetermined
}

/// Whether a card takes part, and how to prepare for its authentication.
struct LookupDocument: Codable, Sendable {
    let threeDSServerTransID: String
    let participating: Bool
    /// The version that the 3DS Server will use for this card.
    let messageVersion: String?
    /// Where the browser posts `threeDSMethodData`, if the ACS wants to see it first.
    let threeDSMethodURL: String?
    /// Ready for the form field, if a notification URL was given.
    let threeDSMethodData: String?
}

/// Someone who can sign in to the account portal.
package struct PortalUser: Hashable, Sendable {
    package let id: PortalUserID
    package let name: UserNameHash
    package let password: SecretHash
    /// The cards that the user looks after; the first is the user's own, and gets the codes to sign in.
    package let cards: [CardReference]
    package let language: Language?

    package init(
        id: PortalUserID,
        name: UserNameHash,
        password: SecretHash,
        cards: [CardReference],
        language: Language?
    ) {
        self.id = id
        self.name = name
        self.password = password
        self.cards = cards
        self.language = language
    }
}

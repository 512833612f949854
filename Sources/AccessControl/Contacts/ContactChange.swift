/// One change of the contacts of a card: who, through which door, from what to what, and when (S8).
///
/// Both are sealed, as in the card's row.
package struct ContactChange: Hashable, Sendable {
    package let id: ContactChangeID
    package let card: CardReference
    package let at: Timestamp
    package let channel: ContactChannel
    /// Who did it, by the name that the channel has for them: `acsTransID` in the window, the user in
    /// the portal; never a name of a person.
    package let actor: String
    package let before: SealedContacts?
    package let after: SealedContacts?
    /// The revision of the card's contacts after it.
    package let revision: Int

    package init(
        id: ContactChangeID,
        card: CardReference,
        at: Timestamp,
        channel: ContactChannel,
        actor: String,
        before: SealedContacts?,
        after: SealedContacts?,
        revision: Int
    ) {
        self.id = id
        self.card = card
        self.at = at
        self.channel = channel
        self.actor = actor
        self.before = before
        self.after = after
        self.revision = revision
    }
}

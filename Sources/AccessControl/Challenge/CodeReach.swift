/// Where the codes of a challenge can go.
struct CodeReach: Sendable {
    let contacts: Contacts
    /// The revision of the contacts; `nil` where no code can go to any: there are none, or they are
    /// frozen.
    let revision: Int?
    /// Whether customer service has frozen them, or the cardholder has.
    let isFrozen: Bool

    /// On which channels a code goes out.
    var channels: [OutboxKind] {
        guard revision != nil else { return [] }
        return contacts.channels
    }
}

extension AccessControlServer {
    /// Where the codes of a transaction can go at this moment.
    func reach(of transaction: Transaction) async throws -> CodeReach {
        try reach(of: await stores.cards.card(transaction.facts.card))
    }

    /// Where the codes of a card can go at this moment.
    func reach(of card: Card?) throws -> CodeReach {
        guard let card else {
            return CodeReach(
                contacts: Contacts(mobile: nil, email: nil),
                revision: nil,
                isFrozen: false
            )
        }
        let contacts = try contacts(of: card)
        let isFrozen = card.contactState.frozenAt != nil
        let isReachable = !isFrozen && !contacts.isEmpty
        return CodeReach(
            contacts: contacts,
            revision: isReachable ? card.contactState.revision : nil,
            isFrozen: isFrozen
        )
    }
}

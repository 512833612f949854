package import AccessControl

extension MemoryDatabase: CardStore {
    package func enrol(_ cards: [Card]) throws {
        try demandUp()
        for card in cards {
            guard let known = self.cards[card.reference] else {
                self.cards[card.reference] = card
                continue
            }
            self.cards[card.reference] = card.replacing(known)
        }
    }

    package func card(_ reference: CardReference) throws -> Card? {
        try demandUp()
        return cards[reference]
    }
}

extension Card {
    /// The card as the issuer says it is now, with what the service knows of it.
    func replacing(_ known: Card) -> Card {
        let kept = counting(known.counters)
        let differs =
            known.contacts?.mobileHash != contacts?.mobileHash
            || known.contacts?.emailHash != contacts?.emailHash
        guard known.contactState.changedAt == nil, differs else {
            return kept.with(contacts: known.contacts, known.contactState)
        }
        let state = ContactState(
            revision: known.contactState.revision + 1,
            changedAt: nil,
            frozenAt: known.contactState.frozenAt
        )
        return kept.with(contacts: contacts, state)
    }

    /// The same card with other counters.
    func counting(_ counters: CardCounters) -> Card {
        copy(contacts: contacts, counters: counters, state: contactState)
    }

    /// The same card with other contacts.
    func with(contacts: SealedContacts?, _ state: ContactState) -> Card {
        copy(contacts: contacts, counters: counters, state: state)
    }

    private func copy(
        contacts: SealedContacts?,
        counters: CardCounters,
        state: ContactState
    ) -> Card {
        Card(
            reference: reference,
            account: account,
            role: role,
            product: product,
            lastDigits: lastDigits,
            expiry: expiry,
            language: language,
            standing: standing,
            contacts: contacts,
            counters: counters,
            contactState: state
        )
    }
}

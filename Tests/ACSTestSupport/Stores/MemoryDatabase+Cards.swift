package import AccessControl

extension MemoryDatabase: CardStore {
    package func enrol(_ cards: [Card]) throws {
        try demandUp()
        for card in cards {
            let counters = self.cards[card.reference]?.counters ?? card.counters
            self.cards[card.reference] = card.counting(counters)
        }
    }

    package func card(_ reference: CardReference) throws -> Card? {
        try demandUp()
        return cards[reference]
    }
}

extension Card {
    /// The same card with other counters.
    func counting(_ counters: CardCounters) -> Card {
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
            counters: counters
        )
    }
}

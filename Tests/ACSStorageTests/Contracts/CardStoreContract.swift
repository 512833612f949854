import AccessControl
import Testing

/// What a ``CardStore`` promises.
@Suite struct CardStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `a card is found as it was enrolled`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            let counters = CardCounters(
                completedPurchases: 7,
                failuresInARow: 2,
                blockedAt: .at(5)
            )
            let card = try Card.sample(counters: counters)
            try await stores.cards.enrol([card])
            let found = try #require(try await stores.cards.card(card.reference))
            #expect(String(reflecting: found) == String(reflecting: card))
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a card without language and contacts is found without them`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let card = try Card.sample(language: nil, contacts: nil)
            try await stores.cards.enrol([card])
            let found = try #require(try await stores.cards.card(card.reference))
            #expect(found.language == nil)
            #expect(found.contacts == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a card that was never enrolled is not found`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample(.sample(1))])
            #expect(try await stores.cards.card(.sample(2)) == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `enrolling again replaces what the issuer says, never counters and block`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let counted = CardCounters(
                completedPurchases: 4,
                failuresInARow: 3,
                blockedAt: .at(9)
            )
            try await stores.cards.enrol([Card.sample(counters: counted)])
            let newer = SealedContacts.sample(9, keyID: "k2")
            try await stores.cards.enrol([
                Card.sample(
                    account: "A-2002",
                    language: .english,
                    standing: .stolen,
                    contacts: newer
                )
            ])
            let found = try #require(try await stores.cards.card(.sample()))
            #expect(found.account == AccountID(rawValue: "A-2002"))
            #expect(found.language == .english)
            #expect(found.standing == .stolen)
            #expect(found.contacts == newer)
            #expect(found.counters == counted)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `cards of one enrolment are kept apart`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            let cards = try (1...50).map { number in
                try Card.sample(.sample(UInt8(number)), account: "A-\(number)")
            }
            try await stores.cards.enrol(cards)
            for card in cards {
                let found = try await stores.cards.card(card.reference)
                #expect(found?.account == card.account)
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `enrolling no cards does nothing`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([])
            #expect(try await stores.cards.card(.sample()) == nil)
        }
    }
}

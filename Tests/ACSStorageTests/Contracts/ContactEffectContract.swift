import AccessControl
import Testing

/// What a ``TransactionStore`` promises of changes that have to do with contacts.
@Suite struct ContactEffectContract {
    @Test(arguments: StorageEngine.allCases)
    func `contacts change with the transaction, or neither does`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let before = try await stores.opened(.sample())
            let change = ContactChange.sample(revision: 2, after: .sample(9))
            let saved = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, effect: .changeContacts(change))
            )
            #expect(saved == .saved(.fresh))
            #expect(try await stores.cards.card(.sample())?.contacts == .sample(9))

            let other = try await stores.opened(.sample())
            let late = ContactChange.sample(revision: 2, after: .sample(8))
            let refused = try await stores.transactions.save(
                TransactionChange(
                    before: other,
                    progress: .full,
                    effect: .changeContacts(late),
                    sends: [.sample(of: other.id)]
                )
            )
            #expect(refused == .contactsChanged)
            #expect(try await stores.transactions.transaction(other.id)?.progress == .awaited)
            #expect(try await stores.contacts.change(late.id) == nil)
            #expect(try await stores.outbox.deliveries(of: .transaction(other.id)).isEmpty)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `contacts of a blocked card do not change with a transaction`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let counters = CardCounters(completedPurchases: 0, failuresInARow: 3, blockedAt: .at(1))
            try await stores.cards.enrol([Card.sample(counters: counters)])
            let before = try await stores.opened(.sample())
            let change = ContactChange.sample(revision: 2, after: .sample(9))
            let outcome = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, effect: .changeContacts(change))
            )
            #expect(outcome == .cardRefused)
            #expect(try await stores.cards.card(.sample())?.contacts == .sample)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what relies on contacts is refused when they are others, or frozen`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let before = try await stores.opened(.sample())
            func save(relyingOn revision: Int) async throws -> SaveOutcome {
                let now = try #require(try await stores.transactions.transaction(before.id))
                return try await stores.transactions.save(
                    TransactionChange(before: now, progress: .full, contactsRevision: revision)
                )
            }
            #expect(try await save(relyingOn: 2) == .contactsChanged)
            #expect(try await save(relyingOn: 1) == .saved(.fresh))
            try await stores.contacts.freeze(.sample(), at: .at(1))
            #expect(try await save(relyingOn: 1) == .contactsChanged)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a failure is taken back once, and never below none`(on engine: StorageEngine) async throws
    {
        try await engine.withStores { stores in
            let counters = CardCounters(completedPurchases: 0, failuresInARow: 1, blockedAt: nil)
            try await stores.cards.enrol([Card.sample(counters: counters)])
            for _ in 1...2 {
                let before = try await stores.opened(.sample())
                let outcome = try await stores.transactions.save(
                    TransactionChange(before: before, progress: .full, effect: .forgiveFailure)
                )
                #expect(outcome == .saved(.fresh))
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `the latest purchases of a card come first, and no other card's`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            var opened: [Transaction] = []
            for _ in 1...4 { opened.append(try await stores.opened(.sample())) }
            _ = try await stores.opened(.sample(card: .sample(2)))
            let latest = try await stores.transactions.latest(of: .sample(), limit: 3)
            #expect(latest.map(\.id) == opened.suffix(3).reversed().map(\.id))
        }
    }
}

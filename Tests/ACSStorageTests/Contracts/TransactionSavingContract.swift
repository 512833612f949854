import AccessControl
import Testing
import ThreeDSecure

/// What a ``TransactionStore`` promises of changes.
@Suite struct TransactionSavingContract {
    @Test(arguments: StorageEngine.allCases)
    func `a change is found, with a higher revision`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            let before = try await stores.opened(.sample())
            let change = TransactionChange(before: before, progress: .full)
            #expect(try await stores.transactions.save(change) == .saved(nil))
            let after = try #require(try await stores.transactions.transaction(before.id))
            #expect(after.progress == .full)
            #expect(after.revision == before.revision + 1)
            #expect(after.facts.summary == before.facts.summary)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what a change takes away is gone`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            let before = try await stores.opened(.sample(), .full)
            let change = TransactionChange(before: before, progress: .answered)
            _ = try await stores.transactions.save(change)
            let after = try await stores.transactions.transaction(before.id)
            #expect(after?.progress == .answered)
            #expect(try await stores.transactions.due(at: .at(9_999), limit: 9).isEmpty)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a change from an old reading is refused and changes nothing`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let before = try await stores.opened(.sample())
            _ = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full)
            )
            let outcome = try await stores.transactions.save(
                TransactionChange(
                    before: before,
                    progress: .answered,
                    effect: .countFailure(atMost: 3),
                    sends: [.sample(of: before.id)]
                )
            )
            #expect(outcome == .changedMeanwhile)
            let after = try await stores.transactions.transaction(before.id)
            #expect(after?.progress == .full)
            #expect(try await stores.cards.card(.sample())?.counters == .fresh)
            #expect(try await stores.outbox.deliveries(of: .transaction(before.id)).isEmpty)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of changes from the same reading exactly one is stored`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let before = try await stores.opened(.sample())
            let outcomes = try await withThrowingTaskGroup(of: SaveOutcome.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await stores.transactions.save(
                            TransactionChange(before: before, progress: .full)
                        )
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .saved(nil) } == 1)
            #expect(outcomes.count { $0 == .changedMeanwhile } == 19)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a change queues what it sends, held by whoever made it`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let before = try await stores.opened(.sample())
            let sends = [
                OutboxItem.sample(of: before.id, kind: .codeByEmail),
                .sample(of: before.id, kind: .codeBySMS),
            ]
            _ = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, sends: sends)
            )
            let deliveries = try await stores.outbox.deliveries(of: .transaction(before.id))
            #expect(deliveries.map(\.kind) == [.codeByEmail, .codeBySMS])
            #expect(deliveries.allSatisfy { $0.state == .pending && $0.generation == 1 })
            let claimed = try await stores.outbox.claim(at: .at(29), until: .at(60), limit: 9)
            #expect(claimed.isEmpty)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a change that sends the same item twice stores nothing`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let before = try await stores.opened(.sample())
            let item = OutboxItem.sample(of: before.id)
            let change = TransactionChange(
                before: before,
                progress: .full,
                effect: .countPurchase,
                sends: [item, item]
            )
            await #expect(throws: (any Error).self) {
                try await stores.transactions.save(change)
            }
            let after = try await stores.transactions.transaction(before.id)
            #expect(after?.progress == before.progress)
            #expect(after?.revision == before.revision)
            #expect(try await stores.cards.card(.sample())?.counters == .fresh)
            #expect(try await stores.outbox.deliveries(of: .transaction(before.id)).isEmpty)
        }
    }
}

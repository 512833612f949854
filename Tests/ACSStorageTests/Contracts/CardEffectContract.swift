import AccessControl
import Testing
import ThreeDSecure

/// What a ``TransactionStore`` promises of the card that a change belongs to.
@Suite struct CardEffectContract {
    @Test(
        arguments: StorageEngine.allCases,
        [
            (
                CardEffect.none,
                CardCounters(completedPurchases: 1, failuresInARow: 2, blockedAt: nil)
            ),
            (
                .countFailure(atMost: 3),
                CardCounters(completedPurchases: 1, failuresInARow: 3, blockedAt: nil)
            ),
            (
                .clearFailures,
                CardCounters(completedPurchases: 1, failuresInARow: 0, blockedAt: nil)
            ),
            (
                .block(at: .at(5)),
                CardCounters(completedPurchases: 1, failuresInARow: 2, blockedAt: .at(5))
            ),
            (
                .countPurchase,
                CardCounters(completedPurchases: 2, failuresInARow: 2, blockedAt: nil)
            ),
        ]
    )
    func `an effect is stored with its change, and nothing else of the card moves`(
        on engine: StorageEngine,
        effect: (CardEffect, CardCounters)
    ) async throws {
        try await engine.withStores { stores in
            let start = CardCounters(completedPurchases: 1, failuresInARow: 2, blockedAt: nil)
            let other = try Card.sample(.sample(2), counters: start)
            try await stores.cards.enrol([Card.sample(counters: start), other])
            let before = try await stores.opened(.sample())
            let outcome = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, effect: effect.0)
            )
            #expect(outcome == .saved(effect.1))
            #expect(try await stores.cards.card(.sample())?.counters == effect.1)
            #expect(try await stores.cards.card(.sample(2))?.counters == start)
        }
    }

    @Test(
        arguments: StorageEngine.allCases,
        [
            CardCounters(completedPurchases: 0, failuresInARow: 3, blockedAt: nil),
            CardCounters(completedPurchases: 0, failuresInARow: 0, blockedAt: .at(1)),
        ]
    )
    func `a failure that can't be counted takes the whole change back`(
        on engine: StorageEngine,
        counters: CardCounters
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample(counters: counters)])
            let before = try await stores.opened(.sample())
            let outcome = try await stores.transactions.save(
                TransactionChange(
                    before: before,
                    progress: .full,
                    effect: .countFailure(atMost: 3),
                    sends: [.sample(of: before.id)]
                )
            )
            #expect(outcome == .cardRefused)
            let after = try await stores.transactions.transaction(before.id)
            #expect(after?.progress == before.progress)
            #expect(after?.revision == before.revision)
            #expect(try await stores.cards.card(.sample())?.counters == counters)
            #expect(try await stores.outbox.deliveries(of: .transaction(before.id)).isEmpty)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a failure is not counted where there is no card`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let before = try await stores.opened(.sample())
            let outcome = try await stores.transactions.save(
                TransactionChange(
                    before: before,
                    progress: .full,
                    effect: .countFailure(atMost: 3)
                )
            )
            #expect(outcome == .cardRefused)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `failures of challenges at once never exceed the limit`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            var challenges: [Transaction] = []
            for _ in 0..<12 { challenges.append(try await stores.opened(.sample())) }
            let outcomes = try await withThrowingTaskGroup(of: SaveOutcome.self) { group in
                for challenge in challenges {
                    group.addTask {
                        try await stores.transactions.save(
                            TransactionChange(
                                before: challenge,
                                progress: .full,
                                effect: .countFailure(atMost: 3)
                            )
                        )
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .cardRefused } == 9)
            let counted = outcomes.compactMap { outcome -> Int? in
                guard case .saved(let counters) = outcome else { return nil }
                return counters?.failuresInARow
            }
            #expect(counted.sorted() == [1, 2, 3])
            #expect(try await stores.cards.card(.sample())?.counters.failuresInARow == 3)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a block keeps the moment of the first`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            for seconds in [Int64(5), 9] {
                let before = try await stores.opened(.sample())
                let outcome = try await stores.transactions.save(
                    TransactionChange(
                        before: before,
                        progress: .full,
                        effect: .block(at: .at(seconds))
                    )
                )
                guard case .saved(let counters) = outcome else {
                    Issue.record("the change was not stored")
                    return
                }
                #expect(counters?.blockedAt == .at(5))
            }
        }
    }
}

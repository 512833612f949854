import AccessControl
import Testing
import ThreeDSecure

/// What a ``TransactionStore`` promises of opening and finding.
@Suite struct TransactionOpeningContract {
    @Test(arguments: StorageEngine.allCases)
    func `a transaction is found as it was opened`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            for facts in [try TransactionFacts.sample(), try .bare()] {
                let found = try await stores.opened(facts, .full)
                #expect(found.facts.summary == facts.summary)
                #expect(found.progress == .full)
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a transaction that was never opened is not found`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            _ = try await stores.opened(.sample())
            #expect(try await stores.transactions.transaction(.random()) == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `the decision sees the card, and none where there is none`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample(.sample(1), account: "A-77")])
            for (reference, account) in [(CardReference.sample(1), "A-77"), (.sample(2), nil)] {
                let facts = try TransactionFacts.sample(card: reference)
                let bare = try TransactionFacts.bare()
                let opening = try await stores.transactions.open(card: reference) { card in
                    TransactionOpening(card?.account.rawValue == account ? facts : bare)
                }
                #expect(opening.facts.id == facts.id)
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `an exempt purchase counts at once, another does not`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            for countsPurchase in [true, false, true] {
                let facts = try TransactionFacts.sample(status: .authenticated)
                _ = try await stores.transactions.open(card: .sample()) { _ in
                    TransactionOpening(facts, .answered, countsPurchase: countsPurchase)
                }
            }
            let card = try await stores.cards.card(.sample())
            #expect(card?.counters.completedPurchases == 2)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `an identifier is given to one transaction only`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let first = try await stores.opened(.sample())
            let second = try TransactionFacts.sample(id: first.id)
            await #expect(throws: (any Error).self) {
                try await stores.transactions.open(card: .sample()) { _ in
                    TransactionOpening(second, countsPurchase: true)
                }
            }
            let found = try await stores.transactions.transaction(first.id)
            #expect(found?.facts.dsTransID == first.facts.dsTransID)
            let card = try await stores.cards.card(.sample())
            #expect(card?.counters.completedPurchases == 0)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of twenty purchases at once no more are exempt than the policy allows`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let exempt = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 {
                    let yes = try TransactionFacts.sample(status: .authenticated)
                    let no = try TransactionFacts.sample(status: .challenge)
                    group.addTask {
                        let opening = try await stores.transactions.open(card: .sample()) { card in
                            let used = card?.counters.completedPurchases ?? .max
                            return used < 2
                                ? TransactionOpening(yes, .answered, countsPurchase: true)
                                : TransactionOpening(no)
                        }
                        return opening.countsPurchase
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(exempt == 2)
            let card = try await stores.cards.card(.sample())
            #expect(card?.counters.completedPurchases == 2)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what is due is found, the longest due first`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            var ids: [Int64: TransactionID] = [:]
            for seconds in [Int64(30), 10, 20, 40] {
                let progress = ChallengeProgress(stage: .awaited, dueAt: .at(seconds))
                ids[seconds] = try await stores.opened(.sample(), progress).id
            }
            _ = try await stores.opened(.sample(), .answered)
            #expect(try await stores.transactions.due(at: .at(9), limit: 10).isEmpty)
            let due = try await stores.transactions.due(at: .at(30), limit: 10)
            #expect(due == [ids[10], ids[20], ids[30]])
            let few = try await stores.transactions.due(at: .at(99), limit: 2)
            #expect(few == [ids[10], ids[20]])
        }
    }
}

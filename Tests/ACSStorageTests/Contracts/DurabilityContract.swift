import AccessControl
import Testing
import ThreeDSecure

/// What all stores promise together: what was acknowledged stays.
@Suite struct DurabilityContract {
    @Test(arguments: StorageEngine.allCases)
    func `everything is there after closing and opening again`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withPlace { place in
            let first = try place.open()
            let traces = try await Traces.leave(in: first.ports)
            try await first.close()
            let second = try place.open()
            try await traces.expect(in: second.ports)
            try await second.close()
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what was acknowledged is there after stores were dropped without closing`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withPlace { place in
            let traces = try await Traces.leave(in: place.open().ports)
            let second = try place.open()
            try await traces.expect(in: second.ports)
            try await second.close()
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `writes after closing are refused`(on engine: StorageEngine) async throws {
        try await engine.withPlace { place in
            let stores = try place.open()
            try await stores.close()
            await #expect(throws: (any Error).self) {
                try await stores.ports.cards.enrol([Card.sample()])
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `closing twice does no harm`(on engine: StorageEngine) async throws {
        try await engine.withPlace { place in
            let stores = try place.open()
            try await stores.close()
            try await stores.close()
        }
    }
}

/// Something in every store, to be found again.
struct Traces {
    private let transaction: TransactionFacts
    private let observation: BrowserObservation

    static func leave(in stores: AccessControlServer.Stores) async throws -> Self {
        try await stores.cards.enrol([Card.sample()])
        let before = try await stores.opened(.sample())
        _ = try await stores.transactions.save(
            TransactionChange(
                before: before,
                progress: .full,
                effect: .countFailure(atMost: 3),
                sends: [.sample(of: before.id)]
            )
        )
        let observation = BrowserObservation(
            threeDSServerTransID: before.facts.threeDSServerTransID,
            userAgent: "Mozilla/5.0",
            at: .at(1)
        )
        try await stores.observations.record(observation)
        return Self(transaction: before.facts, observation: observation)
    }

    func expect(in stores: AccessControlServer.Stores) async throws {
        let card = try await stores.cards.card(transaction.card)
        #expect(card?.counters.failuresInARow == 1)
        let found = try await stores.transactions.transaction(transaction.id)
        #expect(found?.facts.summary == transaction.summary)
        #expect(found?.progress == .full)
        #expect(try await stores.outbox.deliveries(of: .transaction(transaction.id)).count == 1)
        let claimed = try await stores.outbox.claim(at: .at(30), until: .at(60), limit: 9)
        #expect(claimed.map(\.subject) == [.transaction(transaction.id)])
        let seen = try await stores.observations.observation(for: transaction.threeDSServerTransID)
        #expect(seen == observation)
    }
}

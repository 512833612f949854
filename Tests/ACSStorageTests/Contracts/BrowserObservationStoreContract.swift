import AccessControl
import Testing
import ThreeDSecure

/// What a ``BrowserObservationStore`` promises.
@Suite struct BrowserObservationStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `an observation is found under its transaction only`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let observation = BrowserObservation.sample()
            try await stores.observations.record(observation)
            let found = try await stores.observations.observation(
                for: observation.threeDSServerTransID
            )
            #expect(found == observation)
            #expect(try await stores.observations.observation(for: .random()) == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a second observation of a transaction replaces the first`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let first = BrowserObservation.sample()
            let second = BrowserObservation(
                threeDSServerTransID: first.threeDSServerTransID,
                userAgent: "Another/2.0 (Ömsesidig)",
                at: .at(20)
            )
            try await stores.observations.record(first)
            try await stores.observations.record(second)
            let found = try await stores.observations.observation(
                for: first.threeDSServerTransID
            )
            #expect(found == second)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what is older is forgotten, what is not stays`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let old = BrowserObservation.sample(at: .at(9))
            let young = BrowserObservation.sample(at: .at(10))
            try await stores.observations.record(old)
            try await stores.observations.record(young)
            try await stores.observations.forget(before: .at(10))
            let ids = [old, young].map(\.threeDSServerTransID)
            #expect(try await stores.observations.observation(for: ids[0]) == nil)
            #expect(try await stores.observations.observation(for: ids[1]) == young)
        }
    }
}

extension BrowserObservation {
    fileprivate static func sample(at moment: Timestamp = .at(10)) -> Self {
        Self(threeDSServerTransID: .random(), userAgent: "Mozilla/5.0 (X11)", at: moment)
    }
}

import AccessControl
import Testing

/// What a ``PortalUserStore`` promises.
@Suite struct PortalUserStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `a user is found by name and identifier, cards in their order`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let user = try PortalUser.sample(cards: [.sample(9), .sample(2), .sample(5)])
            try await stores.users.enrol(user)
            #expect(try await stores.users.user(named: user.name) == user)
            #expect(try await stores.users.user(user.id) == user)
            #expect(try await stores.users.user(named: .sample(8)) == nil)
            #expect(try await stores.users.user(.random()) == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a user who comes again keeps the identifier and nothing else`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let first = try PortalUser.sample(cards: [.sample(1), .sample(2)])
            let second = try PortalUser.sample(cards: [.sample(3)], language: nil, digest: 7)
            try await stores.users.enrol(first)
            try await stores.users.enrol(second)
            let found = try #require(try await stores.users.user(named: first.name))
            #expect(found.id == first.id)
            #expect(found.password == second.password)
            #expect(found.cards == second.cards)
            #expect(found.language == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `three tries are free, then each must wait longer`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            var now = Timestamp.at(0)
            for _ in 1...3 {
                let wait = try await stores.tryOnce(at: now)
                #expect(wait == nil)
            }
            for pause in [30, 60, 120, 240, 480, 900, 900] {
                let until = now + .seconds(pause)
                let waits = [
                    try await stores.tryOnce(at: now),
                    try await stores.tryOnce(at: until - .milliseconds(1)),
                    try await stores.tryOnce(at: until),
                ]
                #expect(waits == [until, until, nil])
                now = until
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of fifty tries at once three are compared`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            let compared = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 1...50 {
                    group.addTask { try await stores.tryOnce(at: .at(0)) == nil }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(compared == 3)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `tries are forgotten after a success, and when they are old`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            for _ in 1...3 { _ = try await stores.tryOnce(at: .at(0)) }
            try await stores.users.forgetTries(before: .at(0))
            #expect(try await stores.tryOnce(at: .at(1)) != nil)
            try await stores.users.forgetTries(of: .sample())
            #expect(try await stores.tryOnce(at: .at(1)) == nil)
            for _ in 1...2 { _ = try await stores.tryOnce(at: .at(1)) }
            try await stores.users.forgetTries(before: .at(2))
            #expect(try await stores.tryOnce(at: .at(2)) == nil)
        }
    }
}

extension AccessControlServer.Stores {
    fileprivate func tryOnce(at now: Timestamp) async throws -> Timestamp? {
        try await users.countTry(of: .sample(), at: now, throttle: SignInThrottle())
    }
}

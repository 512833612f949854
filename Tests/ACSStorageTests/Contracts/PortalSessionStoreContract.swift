import AccessControl
import Testing

/// What a ``PortalSessionStore`` promises.
@Suite struct PortalSessionStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `a session is found by its token until it ends`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let session = PortalSession.sample(
                of: user.id,
                codeAt: .at(1),
                verification: .random()
            )
            try await stores.sessions.open(session)
            #expect(try await stores.session(1) == session)
            #expect(try await stores.session(2) == nil)
            try await stores.sessions.end(session.id)
            #expect(try await stores.session(1) == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a new token takes the place of the old, which is remembered once`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            let session = PortalSession.sample(of: user.id)
            try await stores.sessions.open(session)
            #expect(try await stores.rotate(session.id, from: 1, to: 2, at: .at(180)))
            let now = try #require(try await stores.session(2))
            #expect(now.previousTokenHash == session.tokenHash)
            #expect(now.rotatedAt == .at(180) && now.seenAt == .at(180))
            #expect(try await stores.session(1) == now)
            // The token that was replaced replaces nothing.
            #expect(try await stores.rotate(session.id, from: 1, to: 3, at: .at(181)) == false)
            #expect(try await stores.rotate(session.id, from: 2, to: 3, at: .at(360)))
            #expect(try await stores.session(1) == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of two rotations at once one holds`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let session = PortalSession.sample(of: user.id)
            try await stores.sessions.open(session)
            async let first = stores.rotate(session.id, from: 1, to: 2, at: .at(180))
            async let second = stores.rotate(session.id, from: 1, to: 3, at: .at(180))
            let held = try await [first, second]
            #expect(held.filter(\.self).count == 1)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a code confirms the session that waits for it, once`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            let code = VerificationID.random()
            let session = PortalSession.sample(of: user.id)
            try await stores.sessions.open(session)
            #expect(try await stores.confirm(code, session.id, token: 2) == false)
            try await stores.sessions.expect(code, in: session.id)
            #expect(try await stores.confirm(.random(), session.id, token: 2) == false)
            #expect(try await stores.confirm(code, session.id, token: 2))
            #expect(try await stores.confirm(code, session.id, token: 3) == false)
            // The token from before the code opens nothing any more.
            #expect(try await stores.session(1) == nil)
            let found = try #require(try await stores.session(2))
            #expect(found.codeAt == .at(9) && found.verification == nil)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `all sessions of a user end, or all but one, and no one else's`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            let other = try PortalUser.sample(name: .sample(2))
            try await stores.users.enrol(other)
            let kept = PortalSession.sample(of: user.id, token: 1, codeAt: .at(1))
            for session in [
                kept, .sample(of: user.id, token: 2, openedAt: .at(5), codeAt: .at(6)),
                .sample(of: user.id, token: 3), .sample(of: other.id, token: 4),
            ] { try await stores.sessions.open(session) }
            let listed = try await stores.sessions.sessions(of: user.id)
            #expect(listed.map(\.tokenHash.first) == [2, 1])
            try await stores.sessions.endAll(of: user.id, except: kept.id)
            #expect(try await stores.open([1, 2, 3, 4]) == [1, 4])
            try await stores.sessions.endAll(of: user.id, except: nil)
            #expect(try await stores.open([1, 4]) == [4])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what is over is forgotten, what was seen lately stays`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            for session in [
                PortalSession.sample(of: user.id, token: 1, openedAt: .at(0), seenAt: .at(100)),
                .sample(of: user.id, token: 2, openedAt: .at(50)),
                .sample(of: user.id, token: 3, openedAt: .at(50)),
            ] {
                try await stores.sessions.open(session)
                if session.tokenHash.first == 3 {
                    try await stores.sessions.see(session.id, at: .at(100))
                    try await stores.sessions.see(session.id, at: .at(70))
                }
            }
            try await stores.sessions.forget(openedBefore: .at(10), seenBefore: .at(90))
            #expect(try await stores.open([1, 2, 3]) == [3])
        }
    }
}

extension StorageEngine {
    /// Runs a test on stores that have a user.
    func withUser(
        _ test: (AccessControlServer.Stores, PortalUser) async throws -> Void
    ) async throws {
        try await withStores { stores in
            let user = try PortalUser.sample()
            try await stores.users.enrol(user)
            try await test(stores, user)
        }
    }
}

extension AccessControlServer.Stores {
    fileprivate func session(_ token: UInt8) async throws -> PortalSession? {
        try await sessions.session(tokenHash: Array(repeating: token, count: 32))
    }

    fileprivate func open(_ tokens: [UInt8]) async throws -> [UInt8] {
        var found: [UInt8] = []
        for token in tokens where try await session(token) != nil { found.append(token) }
        return found
    }

    fileprivate func rotate(
        _ id: PortalSessionID,
        from before: UInt8,
        to after: UInt8,
        at now: Timestamp
    ) async throws -> Bool {
        try await sessions.rotate(
            id,
            from: Array(repeating: before, count: 32),
            to: Array(repeating: after, count: 32),
            keepsPrevious: true,
            at: now
        )
    }

    fileprivate func confirm(
        _ code: VerificationID,
        _ id: PortalSessionID,
        token: UInt8
    ) async throws -> Bool {
        try await sessions.confirm(
            code,
            in: id,
            tokenHash: Array(repeating: token, count: 32),
            at: .at(9)
        )
    }
}

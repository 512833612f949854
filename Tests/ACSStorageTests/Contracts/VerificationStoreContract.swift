import AccessControl
import Testing

/// What a ``VerificationStore`` promises.
@Suite struct VerificationStoreContract {
    @Test(arguments: StorageEngine.allCases, VerificationPurpose.allCases)
    func `a code is found as it was stored, with what it sends`(
        on engine: StorageEngine,
        purpose: VerificationPurpose
    ) async throws {
        try await engine.withUser { stores, user in
            let code = Verification.sample(of: user.id, purpose: purpose)
            let item = OutboxItem.portalSample(.verificationBySMS, of: .verification(code.id))
            #expect(try await stores.ask(code, sends: [item]))
            #expect(try await stores.verifications.verification(code.id) == code)
            #expect(try await stores.verifications.verification(.random()) == nil)
            let sent = try await stores.outbox.deliveries(of: .verification(code.id))
            #expect(sent.map(\.kind) == [.verificationBySMS])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of fifty guesses at once three are compared`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let code = Verification.sample(of: user.id)
            _ = try await stores.ask(code)
            let counted = try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 1...50 { group.addTask { try await stores.guess(code.id, at: 1) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counted.compactMap(\.self).sorted() == [1, 2, 3])
            #expect(try await stores.verifications.verification(code.id)?.tries == 3)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a code is used up once, and no guess follows`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let code = Verification.sample(of: user.id)
            _ = try await stores.ask(code)
            let used = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 1...20 {
                    group.addTask { try await stores.verifications.use(code.id, at: .at(1)) }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(used == 1)
            #expect(try await stores.guess(code.id, at: 2) == nil)
            #expect(try await stores.resend(code.id, at: 60) == false)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a code that has run out is neither compared nor used nor sent`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            let code = Verification.sample(of: user.id)
            _ = try await stores.ask(code)
            #expect(try await stores.guess(code.id, at: 600) == nil)
            #expect(try await stores.verifications.use(code.id, at: .at(600)) == false)
            #expect(try await stores.resend(code.id, at: 600) == false)
            #expect(try await stores.guess(code.id, at: 599) == 1)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a code is sent again so often, and not too soon`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let code = Verification.sample(of: user.id)
            _ = try await stores.ask(code)
            #expect(try await stores.resend(code.id, at: 29) == false)
            for moment in [30, 60, 90] {
                #expect(try await stores.resend(code.id, at: Int64(moment)))
                #expect(try await stores.resend(code.id, at: Int64(moment) + 29) == false)
            }
            #expect(try await stores.resend(code.id, at: 120) == false)
            let sent = try await stores.outbox.deliveries(of: .verification(code.id))
            #expect(sent.count == 3)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a user has so many unused codes of one purpose`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let codes = (0..<3).map { Verification.sample(of: user.id, createdAt: .at($0)) }
            for code in codes[..<2] { #expect(try await stores.ask(code, atMost: 2)) }
            #expect(try await stores.ask(codes[2], atMost: 2) == false)
            #expect(try await stores.verifications.verification(codes[2].id) == nil)
            let signIn = Verification.sample(of: user.id, purpose: .signIn)
            #expect(try await stores.ask(signIn, atMost: 2))
            _ = try await stores.verifications.use(codes[0].id, at: .at(1))
            #expect(try await stores.ask(codes[2], atMost: 2))
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `what ran out long ago is forgotten`(on engine: StorageEngine) async throws {
        try await engine.withUser { stores, user in
            let codes = [0, 100].map { Verification.sample(of: user.id, createdAt: .at($0)) }
            for code in codes { _ = try await stores.ask(code) }
            try await stores.verifications.forgetVerifications(before: .at(700))
            #expect(try await stores.verifications.verification(codes[0].id) == nil)
            #expect(try await stores.verifications.verification(codes[1].id) != nil)
        }
    }
}

extension AccessControlServer.Stores {
    fileprivate func ask(
        _ code: Verification,
        sends: [OutboxItem] = [],
        atMost most: Int = 5
    ) async throws -> Bool {
        try await verifications.open(code, sends: sends, atMost: most, since: .at(-1))
    }

    fileprivate func guess(_ id: VerificationID, at second: Int64) async throws -> Int? {
        try await verifications.countTry(id, atMost: 3, at: .at(second))
    }

    fileprivate func resend(_ id: VerificationID, at second: Int64) async throws -> Bool {
        try await verifications.countResend(
            id,
            sends: [.portalSample(.verificationByEmail, of: .verification(id))],
            atMost: 3,
            sentBefore: .at(second - 30),
            at: .at(second)
        )
    }
}

import AccessControl
import Foundation
import Testing
import ThreeDSecure

/// What an ``OutboxStore`` promises.
@Suite struct OutboxStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `an item is anyone's when the claim has run out, not before`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let item = try await stores.queued(claimedUntil: .at(30))
            #expect(try await stores.outbox.claim(at: .at(29), until: .at(60), limit: 9).isEmpty)
            let claimed = try await stores.outbox.claim(at: .at(30), until: .at(60), limit: 9)
            #expect(
                claimed == [
                    OutboxItem(
                        id: item.id,
                        subject: item.subject,
                        kind: item.kind,
                        generation: item.generation,
                        attempts: 2,
                        claimedUntil: .at(60)
                    )
                ]
            )
            #expect(try await stores.outbox.claim(at: .at(59), until: .at(90), limit: 9).isEmpty)
            let again = try await stores.outbox.claim(at: .at(60), until: .at(90), limit: 9)
            #expect(again.map(\.attempts) == [3])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `two claimers at once never get the same item`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            var queued: Set<OutboxItemID> = []
            for _ in 0..<30 { queued.insert(try await stores.queued().id) }
            let claimed = try await withThrowingTaskGroup(of: [OutboxItem].self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        try await stores.outbox.claim(at: .at(40), until: .at(70), limit: 4)
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claimed.count == 30)
            #expect(Set(claimed.map(\.id)) == queued)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a claim takes no more than asked for, the longest due first`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let late = try await stores.queued(claimedUntil: .at(30))
            let early = try await stores.queued(claimedUntil: .at(10))
            let middle = try await stores.queued(claimedUntil: .at(20))
            let first = try await stores.outbox.claim(at: .at(50), until: .at(80), limit: 2)
            #expect(Set(first.map(\.id)) == [early.id, middle.id])
            let second = try await stores.outbox.claim(at: .at(50), until: .at(80), limit: 2)
            #expect(second.map(\.id) == [late.id])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `an attempt that failed makes the item due again when it says`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let item = try await stores.queued(claimedUntil: .at(30))
            try await stores.outbox.record(
                OutboxAttempt(
                    item: item.id,
                    at: .at(1),
                    outcome: .failed(.unreachable, retryAt: .at(6))
                )
            )
            #expect(try await stores.state(of: item) == .pending)
            #expect(try await stores.outbox.claim(at: .at(5), until: .at(35), limit: 9).isEmpty)
            let claimed = try await stores.outbox.claim(at: .at(6), until: .at(36), limit: 9)
            #expect(claimed.map(\.id) == [item.id])
        }
    }

    @Test(
        arguments: StorageEngine.allCases,
        [
            (OutboxAttempt.Outcome.accepted, Delivery.State.accepted),
            (.abandoned(.refused), .abandoned),
        ]
    )
    func `an item that is done with is never due again, whatever a late worker says`(
        on engine: StorageEngine,
        end: (OutboxAttempt.Outcome, Delivery.State)
    ) async throws {
        try await engine.withStores { stores in
            let item = try await stores.queued()
            try await stores.outbox.record(
                OutboxAttempt(item: item.id, at: .at(1), outcome: end.0)
            )
            try await stores.outbox.record(
                OutboxAttempt(
                    item: item.id,
                    at: .at(2),
                    outcome: .failed(.timedOut, retryAt: .at(3))
                )
            )
            #expect(try await stores.state(of: item) == end.1)
            let claimed = try await stores.outbox.claim(at: .at(999), until: .at(1_000), limit: 9)
            #expect(claimed.isEmpty)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `an attempt at something that was never queued is an error`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let item = try await stores.queued()
            let unknown = OutboxItemID(rawValue: UUID())
            await #expect(throws: (any Error).self) {
                try await stores.outbox.record(
                    OutboxAttempt(item: unknown, at: .at(1), outcome: .accepted)
                )
            }
            #expect(try await stores.state(of: item) == .pending)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `deliveries are those of one transaction, in the order of queueing`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            _ = try await stores.queued()
            let kinds: [(OutboxKind, Int)] = [
                (.codeBySMS, 1), (.codeByEmail, 1), (.codeBySMS, 2), (.results, 2),
            ]
            let before = try await stores.opened(.sample())
            let sends = kinds.map { OutboxItem.sample(of: before.id, kind: $0, generation: $1) }
            _ = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, sends: sends)
            )
            try await stores.outbox.record(
                OutboxAttempt(item: sends[1].id, at: .at(1), outcome: .accepted)
            )
            let deliveries = try await stores.outbox.deliveries(of: .transaction(before.id))
            let expected = kinds.enumerated().map { index, kind in
                Delivery(
                    kind: kind.0,
                    generation: kind.1,
                    state: index == 1 ? .accepted : .pending
                )
            }
            #expect(deliveries == expected)
            #expect(try await stores.outbox.deliveries(of: .transaction(.random())).isEmpty)
        }
    }
}

extension AccessControlServer.Stores {
    /// Queues an item of a new transaction.
    fileprivate func queued(claimedUntil: Timestamp = .at(30)) async throws -> OutboxItem {
        let before = try await opened(.sample())
        let item = OutboxItem.sample(of: before.id, claimedUntil: claimedUntil)
        _ = try await transactions.save(
            TransactionChange(before: before, progress: before.progress, sends: [item])
        )
        return item
    }

    /// How far the only item of a transaction has come.
    fileprivate func state(of item: OutboxItem) async throws -> Delivery.State? {
        try await outbox.deliveries(of: item.subject).first?.state
    }
}

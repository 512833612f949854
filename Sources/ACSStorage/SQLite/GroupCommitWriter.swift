import GRDB
import Synchronization

/// Runs the writes of concurrent requests in one transaction, with one flush to disk.
///
/// A flush costs far more than a write. So what was asked for while one flush was under way goes into
/// the next one together, and whoever asked is answered only when it is on disk. Every write has a
/// savepoint of its own: one that fails takes back what it did, and its neighbours don't notice.
///
/// A write is not stopped when the task that asked for it is cancelled: half a purchase is worse than
/// one that nobody waits for.
final class GroupCommitWriter: Sendable {
    /// How many writes share a commit at most, so that the first of them doesn't wait too long.
    static let largestGroup = 256

    private let pool: DatabasePool
    private let state = Mutex(State())

    private struct State {
        var waiting: [Job] = []
        var isRunning = false
        var isClosed = false
        var closing: [CheckedContinuation<Void, Never>] = []

        /// Notes that there is nothing to do.
        ///
        /// - Returns: Who waits for that.
        mutating func rest() -> [CheckedContinuation<Void, Never>] {
            isRunning = false
            defer { closing = [] }
            return closing
        }
    }

    /// One write, and how whoever asked for it learns what came of it.
    struct Job: Sendable {
        /// Tells the caller the result; called when the commit is on disk.
        typealias Reply = @Sendable () -> Void

        let run: @Sendable (Database) throws -> Reply
        let fail: @Sendable (any Error) -> Void
    }

    init(pool: DatabasePool) {
        self.pool = pool
    }

    /// Runs a write, and returns when it is on disk.
    ///
    /// - Throws: What `body` throws; then nothing of it is stored. Or what the commit of its group
    ///   throws; then nothing of the whole group is.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            submit(
                Job(
                    run: { database in
                        let value = try body(database)
                        return { continuation.resume(returning: value) }
                    },
                    fail: { continuation.resume(throwing: $0) }
                )
            )
        }
    }

    /// Queues a write; its reply, or its failure, is called exactly once.
    func submit(_ job: Job) {
        let (isRefused, mustStart) = state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            state.waiting.append(job)
            defer { state.isRunning = true }
            return (false, !state.isRunning)
        }
        if isRefused { return job.fail(StorageError.closed) }
        if mustStart { pool.asyncWriteWithoutTransaction { self.run(on: $0) } }
    }

    /// Takes no more writes, and returns when all that were taken are answered.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isRunning { state.closing.append(continuation) }
                return !state.isRunning
            }
            if isIdle { continuation.resume() }
        }
    }

    // MARK: - On the writer's queue

    private func run(on database: Database) {
        while let group = nextGroup() {
            commit(group, on: database)
        }
    }

    /// Takes what has queued; when that is nothing, the writer rests until the next write comes.
    private func nextGroup() -> [Job]? {
        let (group, closing) = state.withLock { state in
            let group = Array(state.waiting.prefix(Self.largestGroup))
            state.waiting.removeFirst(group.count)
            return (group, group.isEmpty ? state.rest() : [])
        }
        for continuation in closing { continuation.resume() }
        return group.isEmpty ? nil : group
    }

    private func commit(_ group: [Job], on database: Database) {
        do {
            try database.run(SQL.begin)
            let replies = try group.map { try reply(to: $0, on: database) }
            try database.run(SQL.commit)
            for reply in replies { reply() }
        } catch {
            // What a neighbour saw of this group has never happened, so every one of them fails.
            if database.isInsideTransaction {
                // The error that counts is the one that is being handled; the next group begins with
                // an error of its own if this fails.
                try? database.rollback()
            }
            for job in group { job.fail(error) }
        }
    }

    private func reply(to job: Job, on database: Database) throws -> Job.Reply {
        try database.run(SQL.savepoint)
        do {
            let reply = try job.run(database)
            try database.run(SQL.release)
            return reply
        } catch {
            // Some errors, a full disk for one, can make SQLite roll back the whole transaction.
            guard database.isInsideTransaction else { throw error }
            try database.run(SQL.rollBackToSavepoint)
            try database.run(SQL.release)
            return { job.fail(error) }
        }
    }

    private enum SQL {
        static let begin = "BEGIN IMMEDIATE"
        static let commit = "COMMIT"
        static let savepoint = "SAVEPOINT job"
        static let release = "RELEASE job"
        static let rollBackToSavepoint = "ROLLBACK TO job"
    }
}

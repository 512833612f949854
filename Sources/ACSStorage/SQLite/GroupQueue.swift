import GRDB
import Synchronization

/// Work for one database connection, handed out in groups: what comes while a group is being worked
/// on waits, and makes up the next one.
final class GroupQueue: Sendable {
    /// Something to be done on the connection, and how whoever asked for it learns what came of it.
    struct Job: Sendable {
        /// Tells the caller the result.
        typealias Reply = @Sendable () -> Void

        let run: @Sendable (Database) throws -> Reply
        let fail: @Sendable (any Error) -> Void
    }

    /// How many jobs make up a group at most, so that the first of them doesn't wait too long.
    static let largestGroup = 256

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

    /// Queues a job; its reply, or its failure, is called exactly once.
    ///
    /// - Parameters:
    ///   - job: The job.
    ///   - start: Called when nobody is at work: to go through the groups until there is none.
    func submit(_ job: Job, start: () -> Void) {
        let (isRefused, mustStart) = state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            state.waiting.append(job)
            defer { state.isRunning = true }
            return (false, !state.isRunning)
        }
        if isRefused { return job.fail(StorageError.closed) }
        if mustStart { start() }
    }

    /// Queues a piece of work, and returns what came of it.
    ///
    /// It isn't stopped when the task that asked for it is cancelled: half a purchase is worse than
    /// one that nobody waits for.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value,
        start: () -> Void
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job(
                run: { database in
                    let value = try body(database)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) }
            )
            submit(job, start: start)
        }
    }

    /// Takes the next group.
    ///
    /// - Returns: `nil` when nothing waits; whoever asked is then no longer at work.
    func next() -> [Job]? {
        let (group, closing) = state.withLock { state in
            let group = Array(state.waiting.prefix(Self.largestGroup))
            state.waiting.removeFirst(group.count)
            return (group, group.isEmpty ? state.rest() : [])
        }
        for continuation in closing { continuation.resume() }
        return group.isEmpty ? nil : group
    }

    /// Takes no more jobs, and returns when all that were taken are done.
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
}

import GRDB

/// Runs the writes of concurrent requests in one transaction, with one flush to disk.
///
/// A flush costs far more than a write. So what was asked for while one flush was under way goes into
/// the next one together, and whoever asked is answered only when it is on disk. Every write has a
/// savepoint of its own: one that fails takes back what it did, and its neighbours don't notice.
final class GroupCommitWriter: Sendable {
    private let pool: DatabasePool
    private let queue = GroupQueue()

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
        try await queue.run(body, start: start)
    }

    /// Queues a write; its reply is called when it is on disk.
    func submit(_ job: GroupQueue.Job) {
        queue.submit(job, start: start)
    }

    /// Takes no more writes, and returns when all that were taken are answered.
    func close() async {
        await queue.close()
    }

    // MARK: - On the writer's queue

    private func start() {
        pool.asyncWriteWithoutTransaction { database in
            while let group = self.queue.next() {
                self.commit(group, on: database)
            }
        }
    }

    private func commit(_ group: [GroupQueue.Job], on database: Database) {
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

    private func reply(
        to job: GroupQueue.Job,
        on database: Database
    ) throws -> GroupQueue.Job.Reply {
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

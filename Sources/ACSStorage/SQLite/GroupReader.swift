import Dispatch
import GRDB

/// Runs the readings of concurrent requests on one connection, one after another.
///
/// Finding a row by its key takes a few microseconds, handing the question to another thread and the
/// answer back takes many. So what was asked for while others were being answered is answered
/// together, in one read transaction. It begins after they were asked: each sees every write that was
/// acknowledged before.
final class GroupReader: Sendable {
    private let pool: DatabasePool
    private let queue = GroupQueue()
    private let worker = DispatchQueue(label: "sigill.group-reader")

    init(pool: DatabasePool) {
        self.pool = pool
    }

    /// Runs a reading.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await queue.run(body, start: start)
    }

    /// Takes no more readings, and returns when all that were taken are answered.
    func close() async {
        await queue.close()
    }

    // MARK: - On the worker

    private func start() {
        worker.async {
            while let group = self.queue.next() {
                self.answer(group)
            }
        }
    }

    private func answer(_ group: [GroupQueue.Job]) {
        do {
            let replies = try pool.read { database in
                group.map { reply(to: $0, on: database) }
            }
            for reply in replies { reply() }
        } catch {
            for job in group { job.fail(error) }
        }
    }

    private func reply(to job: GroupQueue.Job, on database: Database) -> GroupQueue.Job.Reply {
        do {
            return try job.run(database)
        } catch {
            return { job.fail(error) }
        }
    }
}

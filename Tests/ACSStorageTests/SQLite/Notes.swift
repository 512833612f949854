import Dispatch
import GRDB
import Synchronization

@testable import ACSStorage

/// A small table, to see what a ``GroupCommitWriter`` does with it.
struct Notes {
    let pool: DatabasePool
    let writer: GroupCommitWriter
    let commits = CommitWitness()

    init(at path: String) throws {
        pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    CREATE TABLE notes (text TEXT NOT NULL PRIMARY KEY);
                    CREATE TABLE replies (note TEXT NOT NULL REFERENCES notes (text));
                    """
            )
        }
        writer = GroupCommitWriter(pool: pool)
        pool.add(transactionObserver: commits, extent: .databaseLifetime)
    }

    func texts() throws -> [String] {
        try pool.read { try String.fetchAll($0, sql: "SELECT text FROM notes ORDER BY text") }
    }

    /// Lets the file grow no further, as a full disk does.
    func limitPages(to count: Int) throws {
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA max_page_count = \(count)")
        }
    }

    /// What a test writes.
    enum Writing {
        case insert(String)
        case insertAndThrow(String)
        /// More than the limit of ``limitPages(to:)`` holds.
        case insertMuch
        /// Leaves a reference to nothing, which the commit finds.
        case breakTheCommit

        func run(on database: Database) throws {
            switch self {
            case .insert(let text):
                try Self.insert(text, on: database)
            case .insertAndThrow(let text):
                try Self.insert(text, on: database)
                throw NoteError()
            case .insertMuch:
                try Self.insert(String(repeating: "x", count: 200_000), on: database)
            case .breakTheCommit:
                try database.execute(
                    sql: """
                        PRAGMA defer_foreign_keys = ON;
                        INSERT INTO replies VALUES ('nothing');
                        """
                )
            }
        }

        private static func insert(_ text: String, on database: Database) throws {
            try database.execute(sql: "INSERT INTO notes VALUES (?)", arguments: [text])
        }
    }

    /// What came of it.
    struct Outcome: Sendable {
        let error: (any Error)?

        var isStored: Bool { error == nil }
    }

    /// Has several writes wait behind one that is held up, and returns what came of each.
    @discardableResult
    func together(
        _ writings: [Writing],
        whenAnswered: @escaping @Sendable () -> Void = {}
    ) async -> [Outcome] {
        let hold = await holdUp()
        return await withCheckedContinuation { continuation in
            let outcomes = Mutex([Outcome?](repeating: nil, count: writings.count))
            for (index, writing) in writings.enumerated() {
                let answer: @Sendable ((any Error)?) -> Void = { error in
                    whenAnswered()
                    let all = outcomes.withLock { outcomes in
                        outcomes[index] = Outcome(error: error)
                        return outcomes.compactMap(\.self)
                    }
                    if all.count == writings.count { continuation.resume(returning: all) }
                }
                writer.submit(
                    GroupQueue.Job(
                        run: { database in
                            try writing.run(on: database)
                            return { answer(nil) }
                        },
                        fail: { answer($0) }
                    )
                )
            }
            hold.signal()
        }
    }

    /// Has the writer wait inside a write of its own, which is a commit of its own.
    private func holdUp() async -> DispatchSemaphore {
        let hold = DispatchSemaphore(value: 0)
        await withCheckedContinuation { isHeld in
            writer.submit(
                GroupQueue.Job(
                    run: { database in
                        isHeld.resume()
                        hold.wait()
                        // Without a change there would be no commit to be counted.
                        try database.execute(sql: "INSERT INTO notes VALUES ('held')")
                        try database.execute(sql: "DELETE FROM notes WHERE text = 'held'")
                        return {}
                    },
                    fail: { _ in }
                )
            )
        }
        return hold
    }
}

/// The error of a write that fails by itself.
struct NoteError: Error {}

/// Counts the commits of a database.
final class CommitWitness: TransactionObserver, Sendable {
    private let state = Mutex(State())

    private struct State {
        var commits = 0
        var beforeCommit: @Sendable () -> Void = {}
    }

    var count: Int { state.withLock(\.commits) }

    func beforeCommit(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.beforeCommit = action }
    }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }

    func databaseDidChange(with event: DatabaseEvent) {}

    func databaseWillCommit() throws {
        let action = state.withLock(\.beforeCommit)
        action()
    }

    func databaseDidCommit(_ database: Database) {
        state.withLock { $0.commits += 1 }
    }

    func databaseDidRollback(_ database: Database) {}
}

import Foundation
import GRDB
import Synchronization

/// One SQLite file: its connections, its settings, its lock.
///
/// Every commit is flushed to disk before whoever asked for it is answered (WAL, `synchronous=FULL`).
final class SQLiteDatabase: Sendable {
    /// The connections; tests look at them.
    let pool: DatabasePool
    private let writer: GroupCommitWriter
    private let reader: GroupReader
    private let lock: DatabaseLock
    private let isClosed = Mutex(false)

    /// Opens a file, or makes it, and brings its schema up to date.
    init(at url: URL, migrator: SQLiteMigrator = SQLiteMigrator()) throws {
        let path = url.path(percentEncoded: false)
        lock = try DatabaseLock(for: path)
        try PrivateFile.prepare(path)
        pool = try DatabasePool(path: path, configuration: Self.configuration)
        writer = GroupCommitWriter(pool: pool)
        reader = GroupReader(pool: pool)
        try pool.writeWithoutTransaction { connection in
            try Self.prepareWriter(connection, path)
            try migrator.migrate(connection, at: path)
        }
    }

    /// Runs a write, atomically, and returns when it is on disk.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await writer.write(body)
    }

    /// Runs a reading that sees every write that has returned.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await reader.read(body)
    }

    /// Takes nothing more, finishes what was taken, and closes the file; a second call does nothing.
    func close() async throws {
        let isFirst = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return !isClosed
        }
        guard isFirst else { return }
        await writer.close()
        await reader.close()
        // Leaves everything in the one file, for whoever copies it while nothing runs.
        try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try pool.close()
        lock.release()
    }

    // MARK: - Settings

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "sigill"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        // A rollback that fails is met again by the next group, as an error; without this it would end
        // the process.
        configuration.allowsUnsafeTransactions = true
        // One for the readings of requests, which share it, and one beside it.
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { connection in
            // What is deleted is overwritten, for it may be a contact or a name.
            try connection.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Sets the writer up: every commit is flushed to disk.
    ///
    /// It has to be done after the pool is open: opening it in WAL mode sets the writer, and only the
    /// writer, back to `synchronous=NORMAL`, where a power cut takes the last commits with it.
    private static func prepareWriter(_ connection: Database, _ path: String) throws {
        try connection.execute(sql: writerSettings)
        guard try Int.fetchOne(connection, sql: "PRAGMA synchronous") == fullSynchronous else {
            throw StorageError.notDurable(path: path)
        }
    }

    /// How SQLite reports `FULL`.
    private static let fullSynchronous = 2

    /// What only the writer is told.
    ///
    /// The log is copied back into the database every 64 MB: pages that change often are copied once,
    /// and the pause that it takes meets less than one purchase of a hundred under load. The cache
    /// holds 16 MB.
    private static let writerSettings = """
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 16384;
        PRAGMA journal_size_limit = 67108864;
        PRAGMA cache_size = -16384;
        """
}

import Foundation
import GRDB

/// One SQLite file: its connections, its settings, its lock.
///
/// Every commit is flushed to disk before whoever asked for it is answered (WAL, `synchronous=FULL`).
final class SQLiteDatabase: Sendable {
    /// The connections; tests look at them.
    let pool: DatabasePool
    private let writer: GroupCommitWriter
    private let reader: GroupReader
    private let lock: DatabaseLock

    /// Opens a file, or makes it, and brings its schema up to date.
    init(at url: URL, migrator: SQLiteMigrator = SQLiteMigrator()) throws {
        let path = url.path(percentEncoded: false)
        lock = try DatabaseLock(for: path)
        try PrivateFile.prepare(path)
        pool = try DatabasePool(path: path, configuration: Self.configuration)
        writer = GroupCommitWriter(pool: pool)
        reader = GroupReader(pool: pool)
        try pool.writeWithoutTransaction { connection in
            try Self.makeDurable(connection, path)
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

    /// Takes nothing more, finishes what was taken, and closes the file.
    func close() async throws {
        await writer.close()
        await reader.close()
        try pool.close()
        lock.release()
    }

    // MARK: - Settings

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "sigill"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { connection in
            try connection.execute(sql: settings)
        }
        return configuration
    }

    /// What every connection is told.
    ///
    /// What is deleted is overwritten, for it may be a contact or a name. The log is copied back into
    /// the database every 16 MB, so that pages that change often are copied once; after a burst it is
    /// cut to 64 MB.
    private static let settings = """
        PRAGMA secure_delete = ON;
        PRAGMA wal_autocheckpoint = 16384;
        PRAGMA cache_size = -16384;
        PRAGMA journal_size_limit = 67108864;
        """

    /// Has every commit flushed to disk.
    ///
    /// It has to be done after the pool is open: opening it in WAL mode sets the writer, and only the
    /// writer, back to `synchronous=NORMAL`, where a power cut takes the last commits with it.
    private static func makeDurable(_ connection: Database, _ path: String) throws {
        try connection.execute(sql: "PRAGMA synchronous = FULL")
        guard try Int.fetchOne(connection, sql: "PRAGMA synchronous") == fullSynchronous else {
            throw StorageError.notDurable(path: path)
        }
    }

    /// How SQLite reports `FULL`.
    static let fullSynchronous = 2
}

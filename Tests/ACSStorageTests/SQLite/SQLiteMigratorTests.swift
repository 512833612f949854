import Foundation
import GRDB
import Testing

@testable import ACSStorage

@Suite struct SQLiteMigratorTests {
    @Test(arguments: Migration.allCases.indices)
    func `a database of every older version becomes the newest`(had count: Int) async throws {
        try await withTemporaryFolder { folder in
            let old = folder.appending(path: "old.sqlite")
            let new = folder.appending(path: "new.sqlite")
            let ledger = Array(Migration.allCases.prefix(count))
            try await SQLiteDatabase(at: old, migrator: SQLiteMigrator(ledger: ledger)).close()
            #expect(try await schema(of: old) == schema(of: new))
        }
    }

    @Test func `a database that has had everything is left as it is`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sigill.sqlite")
            let first = try await schema(of: url)
            #expect(try await schema(of: url) == first)
        }
    }

    @Test func `the ledger in the database names every migration in order`() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase(at: folder.appending(path: "sigill.sqlite"))
            let names = try await database.read {
                try String.fetchAll($0, sql: "SELECT name FROM migrations ORDER BY number")
            }
            #expect(names == Migration.allCases.map(\.rawValue))
            try await database.close()
        }
    }

    @Test func `what waits to be sent survives the outbox being made anew`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sigill.sqlite")
            let old = try SQLiteDatabase(at: url, migrator: SQLiteMigrator(ledger: [.purchases]))
            try await old.write { try $0.execute(sql: Self.waitingCode) }
            try await old.close()
            let new = try SQLiteDatabase(at: url)
            let rows = try await new.read { connection in
                try String.fetchAll(
                    connection,
                    sql: """
                        SELECT hex(subject) || kind || state || outcome || number || contacts_revision
                        FROM outbox JOIN outbox_attempts ON item = sequence
                            JOIN transactions ON transactions.id = subject
                        """
                )
            }
            #expect(rows == [String(repeating: "02", count: 16) + "code-smspendingfailed11"])
            try await new.close()
        }
    }

    /// A challenge with one code that could not be sent yet, as the first migration has it.
    private static let waitingCode = """
        INSERT INTO transactions (id, three_ds_server_trans_id, ds_trans_id, message_version,
            opened_at, card, last_digits, language, merchant_name, ds_url, status, reasons,
            code_key_id, stage, generation, code_sent_at, resends, entries, revision)
        VALUES (x'02020202020202020202020202020202', zeroblob(16), zeroblob(16), '2.2.0',
            1, zeroblob(32), '12345', 'sv', 'Shop', 'http://127.0.0.1', 'C', '', 'k1', 'open', 1, 5,
            0, 0, 1);
        INSERT INTO outbox VALUES (1, zeroblob(16), (SELECT id FROM transactions), 'code-sms', 1, 1,
            'pending', 9);
        INSERT INTO outbox_attempts VALUES (1, 1, 5, 'failed', 'unreachable', 9);
        """

    @Test func `a database newer than the program is refused and left as it is`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sigill.sqlite")
            let database = try SQLiteDatabase(at: url)
            try await database.write { connection in
                try connection.execute(
                    sql: "INSERT INTO migrations VALUES (9999, '9999-of-tomorrow')"
                )
            }
            try await database.close()
            #expect(
                throws: StorageError.unknownMigration(path: url.path(), name: "9999-of-tomorrow")
            ) {
                try SQLiteDatabase(at: url)
            }
        }
    }

    @Test func `a migration that fails leaves nothing behind`() async throws {
        try await withTemporaryFolder { folder in
            let pool = try DatabasePool(path: folder.appending(path: "sigill.sqlite").path())
            try await pool.writeWithoutTransaction { connection in
                // The last table of the migration is in the way.
                try connection.execute(sql: "CREATE TABLE browser_observations (it)")
                #expect(throws: DatabaseError.self) {
                    try SQLiteMigrator().migrate(connection, at: "")
                }
                let tables = try String.fetchAll(
                    connection,
                    sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
                )
                #expect(tables == ["browser_observations", "migrations"])
            }
        }
    }

    private func schema(of url: URL) async throws -> [String] {
        let database = try SQLiteDatabase(at: url)
        let schema = try await database.read {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
        }
        try await database.close()
        return schema.sorted()
    }
}

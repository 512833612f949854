import AccessControl
import Foundation
import GRDB
import Testing
import ThreeDSecure

@testable import ACSStorage

@Suite struct UnreadableRowTests {
    @Test(arguments: [
        ("role", "'guest'"), ("last_digits", "'12a'"), ("expiry", "'2999'"), ("language", "'X9'"),
        ("standing", "'lost'"), ("contact_key_id", "NULL"),
    ])
    func `a card that can't be read is an error that says where`(
        column: String,
        value: String
    ) async throws {
        try await withStores { stores, database in
            try await stores.cards.enrol([Card.sample()])
            try await spoil("cards", column, value, in: database)
            await #expect(throws: StorageError.unreadable(table: "cards", column: column)) {
                try await stores.cards.card(.sample())
            }
        }
    }

    @Test(arguments: [
        ("message_version", "'9.9.9'"), ("last_digits", "''"), ("language", "'X9'"),
        ("amount", "'-1'"), ("currency", "'000'"), ("exponent", "NULL"), ("status", "'?'"),
        ("reasons", "'first-purchases nonsense'"), ("stage", "'later'"), ("window_size", "'99'"),
        ("result_status", "'?'"), ("result_interactions", "NULL"), ("result_ending", "'?'"),
    ])
    func `a transaction that can't be read is an error that says where`(
        column: String,
        value: String
    ) async throws {
        try await withStores { stores, database in
            let transaction = try await stores.ports.opened(.sample(), .full)
            try await spoil("transactions", column, value, in: database)
            await #expect(throws: StorageError.unreadable(table: "transactions", column: column)) {
                try await stores.transactions.transaction(transaction.id)
            }
        }
    }

    @Test func `an outbox item that can't be read is not claimed, and the others are kept`()
        async throws
    {
        try await withStores { stores, database in
            let before = try await stores.ports.opened(.sample())
            let item = OutboxItem.sample(of: before.id)
            _ = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, sends: [item])
            )
            try await spoil("outbox", "kind", "'pigeon'", in: database)
            await #expect(throws: StorageError.unreadable(table: "outbox", column: "kind")) {
                try await stores.outbox.claim(at: .at(60), until: .at(90), limit: 9)
            }
            let attempts = try await database.read {
                try Int.fetchOne($0, sql: "SELECT attempts FROM outbox")
            }
            #expect(attempts == 1)
        }
    }

    @Test(arguments: [
        ("cards", "role", "'guest'"), ("cards", "completed_purchases", "-1"),
        ("cards", "contacts", "NULL"), ("cards", "account", "NULL"),
        ("transactions", "stage", "'later'"), ("transactions", "amount", "NULL"),
        ("transactions", "id", "x'00'"), ("transactions", "opened_at", "'now'"),
        ("outbox", "state", "'lost'"), ("outbox", "transaction_id", "randomblob(16)"),
    ])
    func `the schema itself refuses what the domain could not have meant`(
        table: String,
        column: String,
        value: String
    ) async throws {
        try await withStores { stores, database in
            try await stores.cards.enrol([Card.sample()])
            let before = try await stores.ports.opened(.sample())
            _ = try await stores.transactions.save(
                TransactionChange(before: before, progress: .full, sends: [.sample(of: before.id)])
            )
            await #expect(throws: DatabaseError.self) {
                try await database.write {
                    try $0.execute(sql: "UPDATE \(table) SET \(column) = \(value)")
                }
            }
        }
    }

    private func withStores(
        _ test: (SQLiteStores, SQLiteDatabase) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase(at: folder.appending(path: "sigill.sqlite"))
            let stores = SQLiteStores(database: database)
            try await test(stores, database)
            try await stores.close()
        }
    }

    /// Writes what the schema would refuse.
    private func spoil(
        _ table: String,
        _ column: String,
        _ value: String,
        in database: SQLiteDatabase
    ) async throws {
        try await database.pool.writeWithoutTransaction { connection in
            try connection.execute(
                sql: """
                    PRAGMA ignore_check_constraints = ON;
                    UPDATE \(table) SET \(column) = \(value);
                    PRAGMA ignore_check_constraints = OFF;
                    """
            )
        }
    }
}

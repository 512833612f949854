import AccessControl
import GRDB
import ThreeDSecure

/// Keeps the outbox in SQLite.
struct SQLiteOutboxStore: OutboxStore {
    let database: SQLiteDatabase

    func claim(at now: Timestamp, until: Timestamp, limit: Int) async throws -> [OutboxItem] {
        try await database.write { connection in
            try connection.rows(
                of: SQL.claim,
                [until.databaseValue, now.databaseValue, limit.databaseValue],
                as: OutboxRow.itemColumns,
                read: { try OutboxRow.item(&$0) }
            )
        }
    }

    func record(_ attempt: OutboxAttempt) async throws {
        try await database.write { connection in
            let item = attempt.item.rawValue.databaseValue
            let recorded = try connection.run(
                SQL.recordAttempt,
                OutboxAttemptRow(attempt).values + [item]
            )
            guard recorded == 1 else { throw StorageError.unknownItem(attempt.item) }
            switch attempt.outcome {
            case .accepted:
                try connection.run(SQL.finish, [Delivery.State.accepted.databaseValue, item])
            case .failed(_, let retryAt):
                try connection.run(SQL.retry, [retryAt.databaseValue, item])
            case .abandoned:
                try connection.run(SQL.finish, [Delivery.State.abandoned.databaseValue, item])
            }
        }
    }

    func deliveries(of subject: OutboxSubject) async throws -> [Delivery] {
        try await database.read { connection in
            try connection.rows(
                of: SQL.deliveries,
                [subject.identifier.databaseValue],
                as: OutboxRow.deliveryColumns,
                read: { try OutboxRow.delivery(&$0) }
            )
        }
    }

    private enum SQL {
        static let claim = """
            UPDATE outbox SET attempts = attempts + 1, available_at = ?
            WHERE sequence IN (
                SELECT sequence FROM outbox WHERE state = 'pending' AND available_at <= ?
                ORDER BY available_at, sequence LIMIT ?
            )
            RETURNING \(OutboxRow.itemColumns.list)
            """
        static let recordAttempt = """
            INSERT INTO outbox_attempts (\(OutboxAttemptRow.columns.list), item, number)
            SELECT \(OutboxAttemptRow.columns.placeholders), sequence,
                1 + (SELECT count(*) FROM outbox_attempts WHERE item = sequence)
            FROM outbox WHERE id = ?
            """
        /// What is done with stays so, whatever a late worker says.
        static let finish = "UPDATE outbox SET state = ? WHERE id = ? AND state = 'pending'"
        static let retry = "UPDATE outbox SET available_at = ? WHERE id = ? AND state = 'pending'"
        static let deliveries = """
            SELECT \(OutboxRow.deliveryColumns.list) FROM outbox WHERE subject = ?
            ORDER BY sequence
            """
    }
}

extension Database {
    /// Queues an item, held by whoever queues it.
    func queue(_ item: OutboxItem) throws {
        try run(OutboxSQL.queue, OutboxRow.values(of: item))
    }
}

extension Delivery.State {
    fileprivate var databaseValue: DatabaseValue { rawValue.databaseValue }
}

private enum OutboxSQL {
    static let queue = """
        INSERT INTO outbox (\(OutboxRow.itemColumns.list), state)
        VALUES (\(OutboxRow.itemColumns.placeholders), 'pending')
        """
}

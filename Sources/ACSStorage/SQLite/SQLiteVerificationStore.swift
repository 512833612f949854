import AccessControl
import GRDB

/// Keeps the codes that the portal asks for in SQLite.
struct SQLiteVerificationStore: VerificationStore {
    let database: SQLiteDatabase

    func open(
        _ verification: Verification,
        sends: [OutboxItem],
        atMost most: Int,
        since: Timestamp
    ) async throws -> Bool {
        try await database.write { connection in
            let opened = try connection.run(
                SQL.open,
                VerificationRow.values(of: verification) + [
                    verification.user.rawValue, verification.purpose.rawValue,
                    since.databaseValue, most,
                ]
            )
            guard opened == 1 else { return false }
            for item in sends { try connection.queue(item) }
            return true
        }
    }

    func verification(_ id: VerificationID) async throws -> Verification? {
        try await database.read { connection in
            try connection.row(
                of: SQL.select,
                [id.rawValue.databaseValue],
                as: SQL.columns,
                read: { try VerificationRow.verification(&$0) }
            )
        }
    }

    func countTry(
        _ id: VerificationID,
        atMost most: Int,
        at now: Timestamp
    ) async throws -> Int? {
        try await database.write { connection in
            try Int.fetchOne(
                connection.cachedStatement(sql: SQL.countTry),
                arguments: [id.rawValue, most, now.databaseValue]
            )
        }
    }

    func use(_ id: VerificationID, at now: Timestamp) async throws -> Bool {
        try await database.write { connection in
            try connection.run(SQL.use, [now.databaseValue, id.rawValue, now.databaseValue]) == 1
        }
    }

    func countResend(
        _ id: VerificationID,
        sends: [OutboxItem],
        atMost most: Int,
        sentBefore: Timestamp,
        at now: Timestamp
    ) async throws -> Bool {
        try await database.write { connection in
            let counted = try connection.run(
                SQL.countResend,
                [
                    now.databaseValue, id.rawValue, most, sentBefore.databaseValue,
                    now.databaseValue,
                ]
            )
            guard counted == 1 else { return false }
            for item in sends { try connection.queue(item) }
            return true
        }
    }

    func forgetVerifications(before moment: Timestamp) async throws {
        try await database.write { connection in
            _ = try connection.run(SQL.forget, [moment.databaseValue])
        }
    }

    private enum SQL {
        static let columns = VerificationRow.columns
        static let open = """
            INSERT INTO verifications (\(columns.list)) SELECT \(columns.placeholders)
            WHERE (
                SELECT count(*) FROM verifications
                WHERE portal_user = ? AND purpose = ? AND created_at > ? AND used_at IS NULL
            ) < ?
            """
        static let select = "SELECT \(columns.list) FROM verifications WHERE id = ?"
        static let countTry = """
            UPDATE verifications SET tries = tries + 1
            WHERE id = ? AND tries < ? AND used_at IS NULL AND expires_at > ?
            RETURNING tries
            """
        static let use = """
            UPDATE verifications SET used_at = ?
            WHERE id = ? AND used_at IS NULL AND expires_at > ?
            """
        static let countResend = """
            UPDATE verifications SET resends = resends + 1, last_sent_at = ?
            WHERE id = ? AND resends < ? AND last_sent_at <= ? AND used_at IS NULL
                AND expires_at > ?
            """
        static let forget = "DELETE FROM verifications WHERE expires_at < ?"
    }
}

import AccessControl
import Foundation
import GRDB

/// Keeps the sessions of the portal in SQLite.
struct SQLitePortalSessionStore: PortalSessionStore {
    let database: SQLiteDatabase

    func open(_ session: PortalSession) async throws {
        try await run(SQL.open, PortalSessionRow.values(of: session))
    }

    func session(tokenHash: [UInt8]) async throws -> PortalSession? {
        let hash = Data(tokenHash)
        return try await database.read { connection in
            try connection.row(
                of: SQL.select,
                [hash, hash],
                as: PortalSessionRow.columns,
                read: { try PortalSessionRow.session(&$0) }
            )
        }
    }

    func see(_ id: PortalSessionID, at now: Timestamp) async throws {
        try await run(SQL.see, [now.databaseValue, id.rawValue])
    }

    func rotate(
        _ id: PortalSessionID,
        from before: [UInt8],
        to after: [UInt8],
        keepsPrevious: Bool,
        at now: Timestamp
    ) async throws -> Bool {
        try await run(
            SQL.rotate,
            [
                Data(after), keepsPrevious ? Data(before) : nil, now.databaseValue,
                now.databaseValue, id.rawValue, Data(before),
            ]
        ) == 1
    }

    func expect(_ verification: VerificationID, in id: PortalSessionID) async throws {
        try await run(SQL.expect, [verification.rawValue, id.rawValue])
    }

    func confirm(
        _ verification: VerificationID,
        in id: PortalSessionID,
        tokenHash: [UInt8],
        at now: Timestamp
    ) async throws -> Bool {
        try await run(
            SQL.confirm,
            [
                Data(tokenHash), now.databaseValue, now.databaseValue, now.databaseValue,
                id.rawValue, verification.rawValue,
            ]
        ) == 1
    }

    func end(_ id: PortalSessionID) async throws {
        try await run(SQL.end, [id.rawValue])
    }

    func endAll(of user: PortalUserID, except kept: PortalSessionID?) async throws {
        try await run(SQL.endAll, [user.rawValue, kept?.rawValue])
    }

    func sessions(of user: PortalUserID) async throws -> [PortalSession] {
        try await database.read { connection in
            try connection.rows(
                of: SQL.ofUser,
                [user.rawValue.databaseValue],
                as: PortalSessionRow.columns,
                read: { try PortalSessionRow.session(&$0) }
            )
        }
    }

    func forget(openedBefore: Timestamp, seenBefore: Timestamp) async throws {
        try await run(SQL.forget, [openedBefore.databaseValue, seenBefore.databaseValue])
    }

    /// Runs one statement.
    ///
    /// - Returns: How many rows it has changed.
    @discardableResult
    private func run(_ sql: String, _ values: sending SQLValues) async throws -> Int {
        let values = values.map { $0?.databaseValue ?? .null }
        return try await database.write { try $0.run(sql, values) }
    }

    private enum SQL {
        static let columns = PortalSessionRow.columns
        static let open = """
            INSERT INTO portal_sessions (\(columns.list)) VALUES (\(columns.placeholders))
            """
        static let select = """
            SELECT \(columns.list) FROM portal_sessions
            WHERE token_hash = ? OR previous_token_hash = ?
            """
        static let see = "UPDATE portal_sessions SET seen_at = max(seen_at, ?) WHERE id = ?"
        static let rotate = """
            UPDATE portal_sessions
            SET token_hash = ?, previous_token_hash = ?, rotated_at = ?,
                seen_at = max(seen_at, ?)
            WHERE id = ? AND token_hash = ?
            """
        static let expect = "UPDATE portal_sessions SET verification = ? WHERE id = ?"
        static let confirm = """
            UPDATE portal_sessions
            SET token_hash = ?, previous_token_hash = NULL, rotated_at = ?, seen_at = ?,
                code_at = ?, verification = NULL
            WHERE id = ? AND verification = ?
            """
        static let end = "DELETE FROM portal_sessions WHERE id = ?"
        static let endAll = "DELETE FROM portal_sessions WHERE portal_user = ? AND id IS NOT ?"
        static let ofUser = """
            SELECT \(columns.list) FROM portal_sessions
            WHERE portal_user = ? AND code_at IS NOT NULL ORDER BY opened_at DESC, id
            """
        static let forget = "DELETE FROM portal_sessions WHERE opened_at < ? OR seen_at < ?"
    }
}

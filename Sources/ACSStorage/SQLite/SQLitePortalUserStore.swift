import AccessControl
import Foundation
import GRDB

/// Keeps the users of the portal in SQLite, and counts the tries to sign in.
struct SQLitePortalUserStore: PortalUserStore {
    let database: SQLiteDatabase

    func enrol(_ user: PortalUser) async throws {
        try await database.write { connection in
            try connection.run(SQL.enrol, PortalUserRow.values(of: user))
            let stored = try connection.user(SQL.named, user.name.databaseValue)
            guard let id = stored?.id.rawValue.databaseValue else { return }
            try connection.run(SQL.forgetCards, [id])
            for (place, card) in user.cards.enumerated() {
                try connection.run(SQL.addCard, [id, place, card.databaseValue])
            }
        }
    }

    func user(named name: UserNameHash) async throws -> PortalUser? {
        try await database.read { try $0.user(SQL.named, name.databaseValue) }
    }

    func user(_ id: PortalUserID) async throws -> PortalUser? {
        try await database.read { try $0.user(SQL.identified, id.rawValue.databaseValue) }
    }

    func countTry(
        of name: UserNameHash,
        at now: Timestamp,
        throttle: SignInThrottle
    ) async throws -> Timestamp? {
        try await database.write { connection in
            let row = try Row.fetchOne(
                connection.cachedStatement(sql: SQL.tries),
                arguments: [name.databaseValue]
            )
            let before: Int = row?["tries"] ?? 0
            if let wait: Int64 = row?["wait_until"], now.milliseconds < wait {
                return Timestamp(milliseconds: wait)
            }
            let wait = now + throttle.pause(after: before + 1)
            try connection.run(
                SQL.countTry,
                [name.databaseValue, before + 1, wait.databaseValue, now.databaseValue]
            )
            return nil
        }
    }

    func forgetTries(of name: UserNameHash) async throws {
        try await database.write { connection in
            _ = try connection.run(SQL.forgetTries, [name.databaseValue])
        }
    }

    func forgetTries(before moment: Timestamp) async throws {
        try await database.write { connection in
            _ = try connection.run(SQL.forgetOldTries, [moment.databaseValue])
        }
    }

    private enum SQL {
        static let enrol = """
            INSERT INTO portal_users (\(PortalUserRow.columns.list))
            VALUES (\(PortalUserRow.columns.placeholders))
            ON CONFLICT (name_hash)
            DO UPDATE SET password = excluded.password, language = excluded.language
            """
        static let forgetCards = "DELETE FROM portal_user_cards WHERE portal_user = ?"
        static let addCard = """
            INSERT INTO portal_user_cards (portal_user, place, card) VALUES (?, ?, ?)
            """
        static let named = """
            SELECT \(PortalUserRow.columns.list) FROM portal_users WHERE name_hash = ?
            """
        static let identified = """
            SELECT \(PortalUserRow.columns.list) FROM portal_users WHERE id = ?
            """
        static let tries = "SELECT tries, wait_until FROM sign_in_tries WHERE name_hash = ?"
        static let countTry = """
            INSERT OR REPLACE INTO sign_in_tries (name_hash, tries, wait_until, at)
            VALUES (?, ?, ?, ?)
            """
        static let forgetTries = "DELETE FROM sign_in_tries WHERE name_hash = ?"
        static let forgetOldTries = "DELETE FROM sign_in_tries WHERE at < ?"
    }
}

extension Database {
    /// Reads a user with the cards, in their order.
    fileprivate func user(_ sql: String, _ key: DatabaseValue) throws -> PortalUser? {
        let found = try row(
            of: sql,
            [key],
            as: PortalUserRow.columns,
            read: { try PortalUserRow(&$0) }
        )
        guard let found else { return nil }
        let cards = try rows(
            of: PortalUserRow.cards,
            [found.id.rawValue.databaseValue],
            as: PortalUserRow.cardColumns,
            read: { CardReference(bytes: try $0.bytes("card")) }
        )
        return found.user(cards: cards)
    }
}

extension UserNameHash {
    fileprivate var databaseValue: DatabaseValue { Data(bytes).databaseValue }
}

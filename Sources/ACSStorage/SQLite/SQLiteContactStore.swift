import AccessControl
import Foundation
import GRDB

/// Keeps the contacts of cards and their history in SQLite.
struct SQLiteContactStore: ContactStore {
    let database: SQLiteDatabase

    func change(
        _ change: ContactChange,
        sends: [OutboxItem]
    ) async throws -> ContactChangeOutcome {
        try await database.write { connection in
            let outcome = try connection.change(change)
            guard outcome == .changed else { return outcome }
            for item in sends { try connection.queue(item) }
            return outcome
        }
    }

    func change(_ id: ContactChangeID) async throws -> ContactChange? {
        try await database.read { connection in
            try connection.row(
                of: SQL.change,
                [id.rawValue.databaseValue],
                as: ContactChangeRow.columns,
                read: { try ContactChangeRow.change(&$0) }
            )
        }
    }

    func changes(of card: CardReference, limit: Int) async throws -> [ContactChange] {
        try await database.read { connection in
            try connection.rows(
                of: SQL.changes,
                [card.databaseValue, limit.databaseValue],
                as: ContactChangeRow.columns,
                read: { try ContactChangeRow.change(&$0) }
            )
        }
    }

    func freeze(_ card: CardReference, at moment: Timestamp) async throws {
        try await database.write { connection in
            try connection.freezeContacts(of: card, at: moment)
        }
    }

    private enum SQL {
        static let change = """
            SELECT \(ContactChangeRow.columns.list) FROM contact_changes WHERE id = ?
            """
        static let changes = """
            SELECT \(ContactChangeRow.columns.list) FROM contact_changes WHERE card = ?
            ORDER BY revision DESC LIMIT ?
            """
    }
}

extension Database {
    /// Replaces the contacts of a card, if they are those that the change was made from.
    ///
    /// Everything or nothing: the row is changed by one conditional statement, and the history follows
    /// only if that has changed it.
    func change(_ change: ContactChange) throws -> ContactChangeOutcome {
        let changed = try run(
            ContactSQL.replace,
            [
                change.after?.keyID.rawValue, change.after.map { Data($0.box) },
                change.after?.mobileHash.map { Data($0) }, change.after?.emailHash.map { Data($0) },
                change.revision.databaseValue, change.at.databaseValue, change.card.databaseValue,
                (change.revision - 1).databaseValue,
            ]
        )
        guard changed == 1 else { return try obstacle(to: change) }
        try run(ContactSQL.insert, ContactChangeRow.values(of: change))
        return .changed
    }

    /// Freezes the contacts of a card, if they are not frozen yet.
    func freezeContacts(of card: CardReference, at moment: Timestamp) throws {
        try run(ContactSQL.freeze, [moment.databaseValue, card.databaseValue])
    }

    /// Reads what is known of a card's contacts beside what they are.
    func contactState(_ reference: CardReference) throws -> ContactState? {
        try row(
            of: ContactSQL.state,
            [reference.databaseValue],
            as: CardRow.contactColumns,
            read: { try CardRow.contactState(&$0) }
        )
    }

    private func obstacle(to change: ContactChange) throws -> ContactChangeOutcome {
        guard let state = try contactState(change.card) else { return .unknownCard }
        return state.frozenAt == nil ? .changedMeanwhile : .frozen
    }
}

private enum ContactSQL {
    static let freeze = """
        UPDATE cards SET contacts_frozen_at = ?
        WHERE reference = ? AND contacts_frozen_at IS NULL
        """
    static let replace = """
        UPDATE cards SET contact_key_id = ?, contacts = ?, mobile_hash = ?, email_hash = ?,
            contacts_revision = ?, contacts_changed_at = ?
        WHERE reference = ? AND contacts_revision = ? AND contacts_frozen_at IS NULL
        """
    static let insert = """
        INSERT INTO contact_changes (\(ContactChangeRow.columns.list))
        VALUES (\(ContactChangeRow.columns.placeholders))
        """
    static let state = "SELECT \(CardRow.contactColumns.list) FROM cards WHERE reference = ?"
}

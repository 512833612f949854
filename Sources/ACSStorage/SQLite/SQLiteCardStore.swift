import AccessControl
import GRDB

/// Keeps the cards in SQLite.
struct SQLiteCardStore: CardStore {
    let database: SQLiteDatabase

    func enrol(_ cards: [Card]) async throws {
        try await database.write { connection in
            for card in cards {
                try connection.run(SQL.enrol, CardRow.values(of: card))
            }
        }
    }

    func card(_ reference: CardReference) async throws -> Card? {
        try await database.read { try $0.card(reference) }
    }

    private enum SQL {
        /// The counters are written with a new card only.
        ///
        /// Contacts that the cardholder has changed stay;
        /// others are replaced, and count as others when their hashes differ.
        static let enrol = """
            INSERT INTO cards (\(CardRow.columns.list)) VALUES (\(CardRow.columns.placeholders))
            ON CONFLICT (reference) DO UPDATE SET \(replacements)
            """

        private static let replacements =
            (issuerReplacements + contactReplacements).joined(separator: ", ")

        private static let issuerReplacements = CardRow.issuerColumns.names.dropFirst()
            .map { "\($0) = excluded.\($0)" }

        /// Every expression sees the row as it was before the update.
        private static let contactReplacements =
            CardRow.sealedColumns.names.map {
                "\($0) = CASE WHEN \(differ) THEN excluded.\($0) ELSE cards.\($0) END"
            } + ["contacts_revision = cards.contacts_revision + (\(differ))"]

        private static let differ = """
            (cards.contacts_changed_at IS NULL AND (cards.mobile_hash IS NOT excluded.mobile_hash \
            OR cards.email_hash IS NOT excluded.email_hash))
            """
    }
}

extension Database {
    /// Reads a card.
    func card(_ reference: CardReference) throws -> Card? {
        try row(
            of: CardSQL.card,
            [reference.databaseValue],
            as: CardRow.columns,
            read: { try CardRow.card(&$0) }
        )
    }

    /// Reads the counters of a card.
    func cardCounters(_ reference: CardReference) throws -> CardCounters? {
        try row(
            of: CardSQL.counters,
            [reference.databaseValue],
            as: CardRow.counterColumns,
            read: { try CardRow.counters(&$0) }
        )
    }
}

private enum CardSQL {
    static let card = "SELECT \(CardRow.columns.list) FROM cards WHERE reference = ?"
    static let counters = "SELECT \(CardRow.counterColumns.list) FROM cards WHERE reference = ?"
}

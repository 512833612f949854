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
        static let enrol = """
            INSERT INTO cards (\(CardRow.columns.list)) VALUES (\(CardRow.columns.placeholders))
            ON CONFLICT (reference) DO UPDATE SET \(replacements)
            """

        private static let replacements = CardRow.issuerColumns.names.dropFirst()
            .map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
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

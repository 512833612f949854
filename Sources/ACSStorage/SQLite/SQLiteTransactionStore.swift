import AccessControl
import GRDB
import ThreeDSecure

/// Keeps the transactions in SQLite.
///
/// All writes go through one connection, one after another, so what a write has read is still so when
/// it writes. The conditions stand in the statements all the same: they hold on an engine with many
/// writers, and they are what the contract suite is about.
struct SQLiteTransactionStore: TransactionStore {
    let database: SQLiteDatabase

    func open(
        card reference: CardReference,
        decide: @escaping @Sendable (Card?) -> TransactionOpening
    ) async throws -> TransactionOpening {
        try await database.write { connection in
            let card = try connection.card(reference)
            let opening = decide(card)
            try connection.run(
                SQL.insert,
                TransactionRow.values(of: opening.facts, opening.progress)
            )
            if card != nil, opening.countsPurchase {
                try connection.apply(.countPurchase, to: reference)
            }
            return opening
        }
    }

    func transaction(_ id: TransactionID) async throws -> Transaction? {
        try await database.read { connection in
            try connection.row(
                of: SQL.select,
                [id.databaseValue],
                as: TransactionRow.columns,
                read: { try TransactionRow.transaction(&$0) }
            )
        }
    }

    func save(_ change: TransactionChange) async throws -> SaveOutcome {
        do {
            let counters = try await database.write { try store(change, on: $0) }
            return .saved(counters)
        } catch let refusal as SaveRefusal {
            return refusal.outcome
        }
    }

    func latest(of card: CardReference, limit: Int) async throws -> [Transaction] {
        try await database.read { connection in
            try connection.rows(
                of: SQL.latest,
                [card.databaseValue, limit.databaseValue],
                as: TransactionRow.columns,
                read: { try TransactionRow.transaction(&$0) }
            )
        }
    }

    func due(at now: Timestamp, limit: Int) async throws -> [TransactionID] {
        try await database.read { connection in
            try connection.rows(
                of: SQL.due,
                [now.databaseValue, limit.databaseValue],
                as: ColumnList(table: "transactions", names: ["id"]),
                read: { try $0.transactionID("id") }
            )
        }
    }

    // MARK: - Inside a write

    private func store(
        _ change: TransactionChange,
        on connection: Database
    ) throws -> CardCounters? {
        let before = change.before
        let updated = try connection.run(
            SQL.update,
            TransactionRow.values(of: change.progress)
                + [before.id.databaseValue, before.revision.databaseValue]
        )
        guard updated == 1 else { throw SaveRefusal(outcome: .changedMeanwhile) }
        if let revision = change.contactsRevision {
            try connection.demandContacts(revision, of: before.facts.card)
        }
        try connection.apply(change.effect, to: before.facts.card)
        for item in change.sends { try connection.queue(item) }
        return try connection.cardCounters(before.facts.card)
    }

    private enum SQL {
        static let insert = """
            INSERT INTO transactions (\(TransactionRow.columns.list))
            VALUES (\(TransactionRow.columns.placeholders))
            """
        static let select = """
            SELECT \(TransactionRow.columns.list) FROM transactions WHERE id = ?
            """
        static let update = """
            UPDATE transactions
            SET \(TransactionRow.progressColumns.assignments), revision = revision + 1
            WHERE id = ? AND revision = ?
            """
        static let latest = """
            SELECT \(TransactionRow.columns.list) FROM transactions WHERE card = ?
            ORDER BY opened_at DESC, rowid DESC LIMIT ?
            """
        static let due = """
            SELECT id FROM transactions WHERE due_at IS NOT NULL AND due_at <= ?
            ORDER BY due_at LIMIT ?
            """
    }
}

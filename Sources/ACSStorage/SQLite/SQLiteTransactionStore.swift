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
                try connection.run(SQL.countPurchase, [reference.databaseValue])
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

    /// Why a change is taken back as a whole.
    private struct SaveRefusal: Error {
        let outcome: SaveOutcome
    }

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
            try demandContacts(revision, of: before.facts.card, on: connection)
        }
        try apply(change.effect, to: before.facts.card, on: connection)
        for item in change.sends { try connection.queue(item) }
        return try connection.cardCounters(before.facts.card)
    }

    /// Refuses what relies on contacts that the card no longer has.
    private func demandContacts(
        _ revision: Int,
        of card: CardReference,
        on connection: Database
    ) throws {
        let state = try connection.contactState(card)
        guard state?.revision == revision, state?.frozenAt == nil else {
            throw SaveRefusal(outcome: .contactsChanged)
        }
    }

    private func apply(
        _ effect: CardEffect,
        to card: CardReference,
        on connection: Database
    ) throws {
        let key = card.databaseValue
        switch effect {
        case .none:
            break
        case .countFailure(let limit):
            let counted = try connection.run(SQL.countFailure, [key, limit.databaseValue])
            guard counted == 1 else { throw SaveRefusal(outcome: .cardRefused) }
        case .forgiveFailure:
            try connection.run(SQL.forgiveFailure, [key])
        case .clearFailures:
            try connection.run(SQL.clearFailures, [key])
        case .block(let moment):
            try connection.run(SQL.block, [moment.databaseValue, key])
        case .countPurchase:
            try connection.run(SQL.countPurchase, [key])
        case .changeContacts(let change):
            guard try connection.cardCounters(card)?.blockedAt == nil else {
                throw SaveRefusal(outcome: .cardRefused)
            }
            guard try connection.change(change) == .changed else {
                throw SaveRefusal(outcome: .contactsChanged)
            }
        }
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
        static let countPurchase = """
            UPDATE cards SET completed_purchases = completed_purchases + 1 WHERE reference = ?
            """
        static let countFailure = """
            UPDATE cards SET failures_in_a_row = failures_in_a_row + 1
            WHERE reference = ? AND blocked_at IS NULL AND failures_in_a_row < ?
            """
        static let forgiveFailure = """
            UPDATE cards SET failures_in_a_row = failures_in_a_row - 1
            WHERE reference = ? AND failures_in_a_row > 0
            """
        static let clearFailures = """
            UPDATE cards SET failures_in_a_row = 0 WHERE reference = ?
            """
        static let block = """
            UPDATE cards SET blocked_at = ? WHERE reference = ? AND blocked_at IS NULL
            """
    }
}

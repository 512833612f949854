import GRDB

/// Brings an SQLite database to the newest schema, or to an older one in a test.
struct SQLiteMigrator: Sendable {
    /// The migrations to go through.
    let ledger: [Migration]

    init(ledger: [Migration] = Migration.allCases) {
        self.ledger = ledger
    }

    /// Runs what the database has not had yet, each migration in a transaction of its own together
    /// with its entry in the ledger: a crash leaves it done or not begun.
    func migrate(_ database: Database, at path: String) throws {
        try database.execute(sql: Self.ledgerTable)
        let applied = try String.fetchAll(
            database,
            sql: "SELECT name FROM migrations ORDER BY number"
        )
        for migration in try MigrationPlan(applied: applied, at: path, ledger: ledger).pending {
            try database.inTransaction(.immediate) {
                try database.execute(sql: SQLiteSchema.statements(of: migration))
                try database.execute(
                    sql: "INSERT INTO migrations (number, name) VALUES (?, ?)",
                    arguments: [migration.number, migration.rawValue]
                )
                return .commit
            }
        }
    }

    private static let ledgerTable = """
        CREATE TABLE IF NOT EXISTS migrations (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
            name TEXT NOT NULL UNIQUE
        ) STRICT
        """
}

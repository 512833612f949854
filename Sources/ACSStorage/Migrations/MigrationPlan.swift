/// What is still to be done to a database, by the names of the migrations that it has had.
struct MigrationPlan: Sendable {
    /// The migrations to be run, in order.
    let pending: ArraySlice<Migration>

    /// Compares a database with the ledger.
    ///
    /// - Parameters:
    ///   - applied: The names in the database, in order.
    ///   - path: The database, for the error.
    ///   - ledger: The migrations that are known.
    /// - Throws: ``StorageError/unknownMigration(path:name:)`` when the database has had a migration
    ///   that is not at that place of the ledger: a newer program has been at it, and an older one
    ///   must not write to what it doesn't understand.
    init(
        applied: [String],
        at path: String,
        ledger: [Migration] = Migration.allCases
    ) throws(StorageError) {
        for (index, name) in applied.enumerated() {
            guard index < ledger.count, ledger[index].rawValue == name else {
                throw .unknownMigration(path: path, name: name)
            }
        }
        pending = ledger[applied.count...]
    }
}

package import AccessControl

/// Why something could not be kept or found again.
///
/// What the database engine itself reports is passed on as it is.
package enum StorageError: Error, Hashable, Sendable {
    /// A row holds a value that this program doesn't know.
    case unreadable(table: String, column: String)
    /// An attempt was reported of something that was never queued.
    case unknownItem(OutboxItemID)
    /// The database was closed.
    case closed
    /// The file can't be opened or made; with what the operating system says.
    case cannotOpen(path: String, reason: String)
    /// Another process, or another part of this one, has the database open.
    case inUse(path: String)
    /// The database was made by a newer program, or by another one; with the migration that is not
    /// known here.
    case unknownMigration(path: String, name: String)
    /// The engine doesn't flush every commit to disk although it was told to.
    case notDurable(path: String)
}

extension StorageError: LoggableError {
    package var description: String {
        switch self {
        case .unreadable(let table, let column):
            "column \(column) of a row of table \(table) holds an unknown value"
        case .unknownItem(let item):
            "there is no outbox item \(item.rawValue)"
        case .closed:
            "the database is closed"
        case .cannotOpen(let path, let reason):
            "could not open the database \(path): \(reason)"
        case .inUse(let path):
            "the database \(path) is in use by another process"
        case .unknownMigration(let path, let name):
            "the database \(path) holds migration \(name), which this program doesn't know: "
                + "it belongs to a newer version"
        case .notDurable(let path):
            "the database \(path) can't be made to flush every commit to disk"
        }
    }
}

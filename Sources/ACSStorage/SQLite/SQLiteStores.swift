package import AccessControl
package import Foundation

/// Everything that the domain keeps, in one SQLite file.
///
/// It needs no set-up and no server. One process at a time can have it open.
package struct SQLiteStores: Sendable {
    package let cards: any CardStore
    package let contacts: any ContactStore
    package let answers: any AnswerStore
    package let transactions: any TransactionStore
    package let outbox: any OutboxStore
    package let observations: any BrowserObservationStore
    package let users: any PortalUserStore
    package let sessions: any PortalSessionStore
    package let verifications: any VerificationStore
    package let reports: any ReportStore
    private let database: SQLiteDatabase

    /// Opens a file, or makes it, and brings its schema up to date.
    ///
    /// Only the user of the process can read the file. Its folder must be there.
    ///
    /// - Throws: ``StorageError/inUse(path:)`` when another process has it open, and
    ///   ``StorageError/unknownMigration(path:name:)`` when a newer program has been at it.
    package static func open(at url: URL) throws -> SQLiteStores {
        SQLiteStores(database: try SQLiteDatabase(at: url))
    }

    init(database: SQLiteDatabase) {
        self.database = database
        cards = SQLiteCardStore(database: database)
        contacts = SQLiteContactStore(database: database)
        answers = SQLiteAnswerStore(database: database)
        transactions = SQLiteTransactionStore(database: database)
        outbox = SQLiteOutboxStore(database: database)
        observations = SQLiteBrowserObservationStore(database: database)
        users = SQLitePortalUserStore(database: database)
        sessions = SQLitePortalSessionStore(database: database)
        verifications = SQLiteVerificationStore(database: database)
        reports = SQLiteReportStore(database: database)
    }

    /// Finishes the writes that were asked for, and closes the file.
    package func close() async throws {
        try await database.close()
    }
}

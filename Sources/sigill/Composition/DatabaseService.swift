import ACSStorage
import ServiceLifecycle

/// Keeps the database open until everything that uses it has ended, then closes it.
struct DatabaseService: Service {
    let database: SQLiteStores

    func run() async throws {
        try await gracefulShutdown()
        try await database.close()
    }
}

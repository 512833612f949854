import AccessControl
import GRDB
import ThreeDSecure

/// Keeps in SQLite what the 3DS Method saw.
struct SQLiteBrowserObservationStore: BrowserObservationStore {
    let database: SQLiteDatabase

    func record(_ observation: BrowserObservation) async throws {
        try await database.write { connection in
            _ = try connection.run(SQL.record, values(of: observation))
        }
    }

    func observation(for transaction: TransactionID) async throws -> BrowserObservation? {
        try await database.read { connection in
            try connection.row(
                of: SQL.select,
                [transaction.databaseValue],
                as: Self.columns,
                read: { row in
                    BrowserObservation(
                        threeDSServerTransID: try row.transactionID("three_ds_server_trans_id"),
                        userAgent: try row.text("user_agent"),
                        at: try row.moment("at")
                    )
                }
            )
        }
    }

    func forget(before moment: Timestamp) async throws {
        try await database.write { connection in
            _ = try connection.run(SQL.forget, [moment.databaseValue])
        }
    }

    private func values(of observation: BrowserObservation) -> SQLValues {
        var row = ColumnValues(of: Self.columns)
        row.identifier("three_ds_server_trans_id", observation.threeDSServerTransID.uuid)
        row.text("user_agent", observation.userAgent)
        row.moment("at", observation.at)
        return row.values
    }

    private static let columns = ColumnList(
        table: "browser_observations",
        names: ["three_ds_server_trans_id", "user_agent", "at"]
    )

    private enum SQL {
        static let record = """
            INSERT OR REPLACE INTO browser_observations (\(columns.list))
            VALUES (\(columns.placeholders))
            """
        static let select = """
            SELECT \(columns.list) FROM browser_observations WHERE three_ds_server_trans_id = ?
            """
        static let forget = "DELETE FROM browser_observations WHERE at < ?"
    }
}

import AccessControl
import Foundation
import GRDB
import ThreeDSecure

/// Keeps in SQLite what cardholders say they have not done.
struct SQLiteReportStore: ReportStore {
    let database: SQLiteDatabase

    func file(_ report: Report, sends: [OutboxItem]) async throws -> Bool {
        try await database.write { connection in
            guard try connection.run(SQL.file, values(of: report)) == 1 else { return false }
            try connection.freezeContacts(of: report.card, at: report.at)
            for item in sends { try connection.queue(item) }
            return true
        }
    }

    func report(_ id: ReportID) async throws -> Report? {
        try await database.read { connection in
            try connection.row(
                of: SQL.select,
                [id.rawValue.databaseValue],
                as: Self.columns,
                read: { try Self.report(&$0) }
            )
        }
    }

    func reported(of card: CardReference) async throws -> Set<ReportedEvent> {
        let reports = try await database.read { connection in
            try connection.rows(
                of: SQL.ofCard,
                [card.databaseValue],
                as: Self.columns,
                read: { try Self.report(&$0) }
            )
        }
        return Set(reports.map(\.event))
    }

    private func values(of report: Report) -> SQLValues {
        var row = ColumnValues(of: Self.columns)
        row.identifier("id", report.id.rawValue)
        row.identifier("portal_user", report.user.rawValue)
        row.bytes("card", report.card.bytes)
        switch report.event {
        case .purchase(let id):
            row.named("kind", Kind.purchase)
            row.identifier("event", id.uuid)
        case .contactChange(let id):
            row.named("kind", Kind.contactChange)
            row.identifier("event", id.rawValue)
        }
        row.moment("at", report.at)
        return row.values
    }

    private static func report(_ row: inout ColumnReader) throws(StorageError) -> Report {
        let id = ReportID(rawValue: try row.identifier("id"))
        let user = PortalUserID(rawValue: try row.identifier("portal_user"))
        let card = CardReference(bytes: try row.bytes("card"))
        let kind: Kind = try row.named("kind")
        let event = try row.identifier("event")
        return Report(
            id: id,
            user: user,
            card: card,
            event: kind == .purchase
                ? .purchase(TransactionID(uuid: event))
                : .contactChange(ContactChangeID(rawValue: event)),
            at: try row.moment("at")
        )
    }

    private static let columns = ColumnList(
        table: "portal_reports",
        names: ["id", "portal_user", "card", "kind", "event", "at"]
    )

    /// The names that events are stored under.
    private enum Kind: String {
        case purchase
        case contactChange = "contact-change"
    }

    private enum SQL {
        static let file = """
            INSERT INTO portal_reports (\(columns.list)) VALUES (\(columns.placeholders))
            ON CONFLICT (card, kind, event) DO NOTHING
            """
        static let select = "SELECT \(columns.list) FROM portal_reports WHERE id = ?"
        static let ofCard = "SELECT \(columns.list) FROM portal_reports WHERE card = ?"
    }
}

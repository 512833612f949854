import AccessControl
import GRDB
import ThreeDSecure

/// A row of `outbox`.
enum OutboxRow {
    /// What whoever claims an item must know of it.
    static let itemColumns = ColumnList(
        table: "outbox",
        names: ["id", "subject", "kind", "generation", "attempts", "available_at"]
    )

    static let deliveryColumns = ColumnList(
        table: "outbox",
        names: ["kind", "generation", "state"]
    )

    static func values(of item: OutboxItem) -> SQLValues {
        var row = ColumnValues(of: itemColumns)
        row.identifier("id", item.id.rawValue)
        row.identifier("subject", item.subject.identifier)
        row.named("kind", item.kind)
        row.integer("generation", item.generation)
        row.integer("attempts", item.attempts)
        row.moment("available_at", item.claimedUntil)
        return row.values
    }

    static func item(_ row: inout ColumnReader) throws(StorageError) -> OutboxItem {
        let id = OutboxItemID(rawValue: try row.identifier("id"))
        let subject = try row.identifier("subject")
        let kind: OutboxKind = try row.named("kind")
        return OutboxItem(
            id: id,
            subject: OutboxSubject(of: kind, identifier: subject),
            kind: kind,
            generation: try row.integer("generation"),
            attempts: try row.integer("attempts"),
            claimedUntil: try row.moment("available_at")
        )
    }

    static func delivery(_ row: inout ColumnReader) throws(StorageError) -> Delivery {
        Delivery(
            kind: try row.named("kind"),
            generation: try row.integer("generation"),
            state: try row.named("state")
        )
    }
}

import AccessControl
import GRDB

/// A row of `contact_changes`.
enum ContactChangeRow {
    static let columns = ColumnList(
        table: "contact_changes",
        names: [
            "id", "card", "at", "channel", "actor", "before_key_id", "before",
            "before_mobile_hash", "before_email_hash", "after_key_id", "after",
            "after_mobile_hash", "after_email_hash", "revision",
        ]
    )

    static func values(of change: ContactChange) -> SQLValues {
        var row = ColumnValues(of: columns)
        row.identifier("id", change.id.rawValue)
        row.bytes("card", change.card.bytes)
        row.moment("at", change.at)
        row.named("channel", change.channel)
        row.text("actor", change.actor)
        write(change.before, "before", to: &row)
        write(change.after, "after", to: &row)
        row.integer("revision", change.revision)
        return row.values
    }

    static func change(_ row: inout ColumnReader) throws(StorageError) -> ContactChange {
        ContactChange(
            id: ContactChangeID(rawValue: try row.identifier("id")),
            card: CardReference(bytes: try row.bytes("card")),
            at: try row.moment("at"),
            channel: try row.named("channel"),
            actor: try row.text("actor"),
            before: try contacts("before", from: &row),
            after: try contacts("after", from: &row),
            revision: try row.integer("revision")
        )
    }

    private static func write(
        _ contacts: SealedContacts?,
        _ name: String,
        to row: inout ColumnValues
    ) {
        row.named(name + "_key_id", contacts?.keyID)
        row.bytes(name, contacts?.box)
        row.bytes(name + "_mobile_hash", contacts?.mobileHash)
        row.bytes(name + "_email_hash", contacts?.emailHash)
    }

    private static func contacts(
        _ name: String,
        from row: inout ColumnReader
    ) throws(StorageError) -> SealedContacts? {
        let keyID: KeyID? = try row.optionalNamed(name + "_key_id")
        let box = try row.optionalBytes(name)
        let mobileHash = try row.optionalBytes(name + "_mobile_hash")
        let emailHash = try row.optionalBytes(name + "_email_hash")
        guard let box else { return nil }
        return SealedContacts(
            keyID: try row.known(keyID, name + "_key_id"),
            box: box,
            mobileHash: mobileHash,
            emailHash: emailHash
        )
    }
}

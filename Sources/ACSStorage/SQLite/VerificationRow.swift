import AccessControl
import GRDB

/// A row of `verifications`.
enum VerificationRow {
    static let columns = ColumnList(
        table: "verifications",
        names: [
            "id", "purpose", "portal_user", "card", "contacts_revision", "proposed_key_id",
            "proposed", "key_id", "created_at", "expires_at", "tries", "resends", "last_sent_at",
            "used_at",
        ]
    )

    static func values(of verification: Verification) -> SQLValues {
        var row = ColumnValues(of: columns)
        row.identifier("id", verification.id.rawValue)
        row.named("purpose", verification.purpose)
        row.identifier("portal_user", verification.user.rawValue)
        row.bytes("card", verification.card.bytes)
        row.integer("contacts_revision", verification.contactsRevision)
        row.named("proposed_key_id", verification.proposed?.keyID)
        row.bytes("proposed", verification.proposed?.box)
        row.named("key_id", verification.keyID)
        row.moment("created_at", verification.createdAt)
        row.moment("expires_at", verification.expiresAt)
        row.integer("tries", verification.tries)
        row.integer("resends", verification.resends)
        row.moment("last_sent_at", verification.lastSentAt)
        row.moment("used_at", verification.usedAt)
        return row.values
    }

    static func verification(_ row: inout ColumnReader) throws(StorageError) -> Verification {
        Verification(
            id: VerificationID(rawValue: try row.identifier("id")),
            purpose: try row.named("purpose"),
            user: PortalUserID(rawValue: try row.identifier("portal_user")),
            card: CardReference(bytes: try row.bytes("card")),
            contactsRevision: try row.integer("contacts_revision"),
            proposed: try proposed(&row),
            keyID: try row.named("key_id"),
            createdAt: try row.moment("created_at"),
            expiresAt: try row.moment("expires_at"),
            tries: try row.integer("tries"),
            resends: try row.integer("resends"),
            lastSentAt: try row.moment("last_sent_at"),
            usedAt: try row.optionalMoment("used_at")
        )
    }

    /// Nobody is found by a contact that is not confirmed, so its hashes are not kept.
    private static func proposed(
        _ row: inout ColumnReader
    ) throws(StorageError) -> SealedContacts? {
        let keyID: KeyID? = try row.optionalNamed("proposed_key_id")
        guard let box = try row.optionalBytes("proposed"), let keyID else { return nil }
        return SealedContacts(keyID: keyID, box: box, mobileHash: nil, emailHash: nil)
    }
}

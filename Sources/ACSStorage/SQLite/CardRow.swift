import AccessControl
import GRDB

/// A row of `cards`.
enum CardRow {
    static let columns = issuerColumns + sealedColumns + counterColumns + contactColumns

    /// What the issuer says of the card.
    static let issuerColumns = ColumnList(
        table: "cards",
        names: [
            "reference", "account", "role", "product", "last_digits", "expiry", "language",
            "standing",
        ]
    )

    /// The contacts, sealed.
    static let sealedColumns = ColumnList(
        table: "cards",
        names: ["contact_key_id", "contacts", "mobile_hash", "email_hash"]
    )

    /// What is known of the contacts beside what they are.
    static let contactColumns = ColumnList(
        table: "cards",
        names: ["contacts_revision", "contacts_changed_at", "contacts_frozen_at"]
    )

    /// What the service counts.
    static let counterColumns = ColumnList(
        table: "cards",
        names: ["completed_purchases", "failures_in_a_row", "blocked_at"]
    )

    static func values(of card: Card) -> SQLValues {
        var row = ColumnValues(of: columns)
        row.bytes("reference", card.reference.bytes)
        row.named("account", card.account)
        row.named("role", card.role)
        row.named("product", card.product)
        row.text("last_digits", card.lastDigits.digits)
        row.text("expiry", card.expiry.yearMonth)
        row.named("language", card.language)
        row.named("standing", card.standing)
        row.named("contact_key_id", card.contacts?.keyID)
        row.bytes("contacts", card.contacts?.box)
        row.bytes("mobile_hash", card.contacts?.mobileHash)
        row.bytes("email_hash", card.contacts?.emailHash)
        row.integer("completed_purchases", card.counters.completedPurchases)
        row.integer("failures_in_a_row", card.counters.failuresInARow)
        row.moment("blocked_at", card.counters.blockedAt)
        row.integer("contacts_revision", card.contactState.revision)
        row.moment("contacts_changed_at", card.contactState.changedAt)
        row.moment("contacts_frozen_at", card.contactState.frozenAt)
        return row.values
    }

    static func card(_ row: inout ColumnReader) throws(StorageError) -> Card {
        Card(
            reference: CardReference(bytes: try row.bytes("reference")),
            account: try row.named("account"),
            role: try row.named("role"),
            product: try row.named("product"),
            lastDigits: try row.lastDigits("last_digits"),
            expiry: try expiry(&row),
            language: try row.optionalNamed("language"),
            standing: try row.named("standing"),
            contacts: try contacts(&row),
            counters: try counters(&row),
            contactState: try contactState(&row)
        )
    }

    static func contactState(_ row: inout ColumnReader) throws(StorageError) -> ContactState {
        ContactState(
            revision: try row.integer("contacts_revision"),
            changedAt: try row.optionalMoment("contacts_changed_at"),
            frozenAt: try row.optionalMoment("contacts_frozen_at")
        )
    }

    static func counters(_ row: inout ColumnReader) throws(StorageError) -> CardCounters {
        CardCounters(
            completedPurchases: try row.integer("completed_purchases"),
            failuresInARow: try row.integer("failures_in_a_row"),
            blockedAt: try row.optionalMoment("blocked_at")
        )
    }

    private static func expiry(_ row: inout ColumnReader) throws(StorageError) -> CardExpiry {
        let column = "expiry"
        let text = try row.text(column)
        return try row.known(CardExpiry(yearMonth: text), column)
    }

    private static func contacts(
        _ row: inout ColumnReader
    ) throws(StorageError) -> SealedContacts? {
        let keyID: KeyID? = try row.optionalNamed("contact_key_id")
        let box = try row.optionalBytes("contacts")
        let mobileHash = try row.optionalBytes("mobile_hash")
        let emailHash = try row.optionalBytes("email_hash")
        guard let box else { return nil }
        return SealedContacts(
            keyID: try row.known(keyID, "contact_key_id"),
            box: box,
            mobileHash: mobileHash,
            emailHash: emailHash
        )
    }
}

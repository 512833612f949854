import AccessControl
import GRDB

/// A row of `portal_sessions`.
enum PortalSessionRow {
    static let columns = ColumnList(
        table: "portal_sessions",
        names: [
            "id", "portal_user", "token_hash", "previous_token_hash", "rotated_at", "opened_at",
            "seen_at", "code_at", "verification",
        ]
    )

    static func values(of session: PortalSession) -> SQLValues {
        var row = ColumnValues(of: columns)
        row.identifier("id", session.id.rawValue)
        row.identifier("portal_user", session.user.rawValue)
        row.bytes("token_hash", session.tokenHash)
        row.bytes("previous_token_hash", session.previousTokenHash)
        row.moment("rotated_at", session.rotatedAt)
        row.moment("opened_at", session.openedAt)
        row.moment("seen_at", session.seenAt)
        row.moment("code_at", session.codeAt)
        row.identifier("verification", session.verification?.rawValue)
        return row.values
    }

    static func session(_ row: inout ColumnReader) throws(StorageError) -> PortalSession {
        PortalSession(
            id: PortalSessionID(rawValue: try row.identifier("id")),
            user: PortalUserID(rawValue: try row.identifier("portal_user")),
            tokenHash: try row.bytes("token_hash"),
            previousTokenHash: try row.optionalBytes("previous_token_hash"),
            rotatedAt: try row.moment("rotated_at"),
            openedAt: try row.moment("opened_at"),
            seenAt: try row.moment("seen_at"),
            codeAt: try row.optionalMoment("code_at"),
            verification: try row.optionalIdentifier("verification")
                .map(VerificationID.init(rawValue:))
        )
    }
}

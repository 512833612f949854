import AccessControl
import GRDB

/// A row of `portal_users`.
struct PortalUserRow {
    let id: PortalUserID
    private let name: UserNameHash
    private let password: SecretHash
    private let language: Language?

    init(_ row: inout ColumnReader) throws(StorageError) {
        id = PortalUserID(rawValue: try row.identifier("id"))
        name = UserNameHash(bytes: try row.bytes("name_hash"))
        password = try row.known(SecretHash(text: row.text("password")), "password")
        language = try row.optionalNamed("language")
    }

    func user(cards: [CardReference]) -> PortalUser {
        PortalUser(id: id, name: name, password: password, cards: cards, language: language)
    }

    static let columns = ColumnList(
        table: "portal_users",
        names: ["id", "name_hash", "password", "language"]
    )
    static let cardColumns = ColumnList(table: "portal_user_cards", names: ["card"])
    static let cards = """
        SELECT \(cardColumns.list) FROM portal_user_cards WHERE portal_user = ? ORDER BY place
        """

    static func values(of user: PortalUser) -> SQLValues {
        var row = ColumnValues(of: columns)
        row.identifier("id", user.id.rawValue)
        row.bytes("name_hash", user.name.bytes)
        row.text("password", user.password.text)
        row.named("language", user.language)
        return row.values
    }
}

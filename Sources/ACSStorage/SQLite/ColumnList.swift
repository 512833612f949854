/// Columns of one table, in the order in which the adapter writes and reads them.
struct ColumnList: Sendable {
    let table: String
    let names: [String]

    /// The columns for a `SELECT` or an `INSERT`.
    var list: String { names.joined(separator: ", ") }

    /// As many placeholders as there are columns.
    var placeholders: String { names.map { _ in "?" }.joined(separator: ", ") }

    /// The columns for the `SET` of an `UPDATE`.
    var assignments: String { names.map { "\($0) = ?" }.joined(separator: ", ") }

    static func + (left: Self, right: Self) -> Self {
        Self(table: left.table, names: left.names + right.names)
    }
}

import GRDB

/// What is bound to the placeholders of a statement, in order.
///
/// It is the form in which GRDB takes values fastest: an array of `DatabaseValue` is copied through
/// a key path, which costs as much as the statement.
typealias SQLValues = [(any DatabaseValueConvertible)?]

extension Database {
    /// Runs a statement that is kept prepared for the next time.
    ///
    /// - Returns: How many rows an `INSERT`, `UPDATE` or `DELETE` has changed.
    @discardableResult
    func run(_ sql: String, _ values: SQLValues = []) throws -> Int {
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
        return changesCount
    }

    /// Reads the rows of a statement that is kept prepared for the next time.
    func rows<Value>(
        of sql: String,
        _ values: SQLValues,
        as columns: ColumnList,
        read: (inout ColumnReader) throws -> Value
    ) throws -> [Value] {
        let cursor = try cursor(sql, values)
        return try withExtendedLifetime(cursor) {
            var found: [Value] = []
            while let row = try cursor.next() {
                var reader = ColumnReader(row, of: columns)
                found.append(try read(&reader))
            }
            return found
        }
    }

    /// Reads the only row of a statement that is kept prepared for the next time.
    func row<Value>(
        of sql: String,
        _ values: SQLValues,
        as columns: ColumnList,
        read: (inout ColumnReader) throws -> Value
    ) throws -> Value? {
        let cursor = try cursor(sql, values)
        // A row is a view into its cursor, and is empty once the cursor is gone.
        return try withExtendedLifetime(cursor) {
            guard let row = try cursor.next() else { return nil }
            var reader = ColumnReader(row, of: columns)
            return try read(&reader)
        }
    }

    private func cursor(_ sql: String, _ values: SQLValues) throws -> RowCursor {
        try Row.fetchCursor(cachedStatement(sql: sql), arguments: StatementArguments(values))
    }
}

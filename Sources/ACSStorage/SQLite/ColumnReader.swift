import Foundation
import GRDB
import ThreeDSecure

/// Reads the columns of one row, from left to right.
///
/// Each reading names its column: for the order, which is checked in debug builds, and for the error.
/// A value that this program doesn't know is an error that says where it is, never a crash: another
/// version of the program may have written it.
struct ColumnReader {
    private let row: Row
    private let columns: ColumnList
    private var index = 0

    init(_ row: Row, of columns: ColumnList) {
        self.row = row
        self.columns = columns
    }

    mutating func text(_ column: String) throws(StorageError) -> String {
        try known(optionalText(column), column)
    }

    mutating func optionalText(_ column: String) throws(StorageError) -> String? {
        switch next(column).storage {
        case .null: nil
        case .string(let text): text
        case .int64, .double, .blob: throw unreadable(column)
        }
    }

    mutating func integer(_ column: String) throws(StorageError) -> Int {
        try known(optionalInteger(column), column)
    }

    mutating func optionalInteger(_ column: String) throws(StorageError) -> Int? {
        switch next(column).storage {
        case .null: nil
        case .int64(let integer): Int(integer)
        case .string, .double, .blob: throw unreadable(column)
        }
    }

    mutating func bytes(_ column: String) throws(StorageError) -> [UInt8] {
        try known(optionalBytes(column), column)
    }

    mutating func optionalBytes(_ column: String) throws(StorageError) -> [UInt8]? {
        switch next(column).storage {
        case .null: nil
        case .blob(let data): Array(data)
        case .string, .double, .int64: throw unreadable(column)
        }
    }

    mutating func identifier(_ column: String) throws(StorageError) -> UUID {
        try known(UUID.fromDatabaseValue(next(column)), column)
    }

    mutating func optionalIdentifier(_ column: String) throws(StorageError) -> UUID? {
        let value = next(column)
        return value.isNull ? nil : try known(UUID.fromDatabaseValue(value), column)
    }

    /// Reads a value by the name that it is stored under.
    mutating func named<Value: RawRepresentable<String>>(
        _ column: String
    ) throws(StorageError) -> Value {
        try known(optionalNamed(column), column)
    }

    mutating func optionalNamed<Value: RawRepresentable<String>>(
        _ column: String
    ) throws(StorageError) -> Value? {
        guard let text = try optionalText(column) else { return nil }
        return try known(Value(rawValue: text), column)
    }

    /// Takes a value that could be made of a column, or says that it could not.
    func known<Value>(_ value: Value?, _ column: String) throws(StorageError) -> Value {
        guard let value else { throw unreadable(column) }
        return value
    }

    private func unreadable(_ column: String) -> StorageError {
        .unreadable(table: columns.table, column: column)
    }

    private mutating func next(_ column: String) -> DatabaseValue {
        assert(columns.names[index] == column, "\(columns.table): \(column) is out of order")
        defer { index += 1 }
        return row[index]
    }
}

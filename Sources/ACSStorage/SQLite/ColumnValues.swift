import AccessControl
import Foundation
import GRDB
import ThreeDSecure

/// The values of one row, from left to right.
///
/// Each value names its column, so that the order is checked in debug builds.
struct ColumnValues {
    private(set) var values: SQLValues = []
    private let columns: ColumnList

    init(of columns: ColumnList) {
        self.columns = columns
        values.reserveCapacity(columns.names.count)
    }

    mutating func text(_ column: String, _ text: String?) {
        append(column, text)
    }

    mutating func integer(_ column: String, _ integer: Int?) {
        append(column, integer)
    }

    mutating func flag(_ column: String, _ flag: Bool) {
        append(column, flag ? 1 : 0)
    }

    mutating func bytes(_ column: String, _ bytes: [UInt8]?) {
        append(column, bytes.map { Data($0) })
    }

    mutating func identifier(_ column: String, _ identifier: UUID?) {
        append(column, identifier)
    }

    mutating func named(_ column: String, _ value: (some RawRepresentable<String>)?) {
        append(column, value?.rawValue)
    }

    mutating func moment(_ column: String, _ moment: Timestamp?) {
        append(column, moment?.milliseconds)
    }

    private mutating func append(_ column: String, _ value: (any DatabaseValueConvertible)?) {
        assert(columns.names[values.count] == column, "\(columns.table): \(column) is out of order")
        values.append(value)
    }
}

extension Timestamp {
    var databaseValue: DatabaseValue { milliseconds.databaseValue }
}

extension CardReference {
    var databaseValue: DatabaseValue { Data(bytes).databaseValue }
}

extension TransactionID {
    var databaseValue: DatabaseValue { uuid.databaseValue }
}

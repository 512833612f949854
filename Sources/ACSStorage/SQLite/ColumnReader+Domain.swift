import AccessControl
import ThreeDSecure

extension ColumnReader {
    mutating func moment(_ column: String) throws(StorageError) -> Timestamp {
        Timestamp(milliseconds: Int64(try integer(column)))
    }

    mutating func optionalMoment(_ column: String) throws(StorageError) -> Timestamp? {
        try optionalInteger(column).map { Timestamp(milliseconds: Int64($0)) }
    }

    mutating func flag(_ column: String) throws(StorageError) -> Bool {
        try integer(column) != 0
    }

    mutating func transactionID(_ column: String) throws(StorageError) -> TransactionID {
        TransactionID(uuid: try identifier(column))
    }

    mutating func lastDigits(_ column: String) throws(StorageError) -> LastDigits {
        try known(LastDigits(stored: text(column)), column)
    }
}

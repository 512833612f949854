import Synchronization
import ThreeDSecure

/// A transaction as the Directory Server remembers it between the ARes and the RReq.
struct DirectoryTransaction: Sendable {
    /// How far the results of a challenge have come.
    enum Results: Sendable {
        /// The ARes ended the transaction: there is nothing to come.
        case none
        case awaited
        /// An RReq is on its way to the 3DS Server.
        case underWay
        case delivered
    }

    let threeDSServerTransID: TransactionID
    let dsTransID: TransactionID
    let acsTransID: TransactionID
    /// Where the 3DS Server wants its RReq (`threeDSServerURL` of the AReq).
    let threeDSServerURL: String
    var results: Results
}

/// The latest transactions, found by the Directory Server's own identifier.
final class DirectoryTransactions: Sendable {
    /// Whether an RReq may be passed on now.
    enum ResultsPermission {
        case granted(DirectoryTransaction)
        case transactionUnknown
        /// EMV 3DS 2.3.1 has 313 for this; 2.2.0 uses 305.
        case notAwaited
        /// EMV 3DS 2.3.1 has 312 for this; 2.2.0 uses 305.
        case duplicate
    }

    private static let limit = 10_000

    private let entries = Mutex(LatestEntries<TransactionID, DirectoryTransaction>(limit: limit))

    func remember(_ transaction: DirectoryTransaction) {
        entries.withLock { $0.set(transaction, for: transaction.dsTransID) }
    }

    /// Decides in one step whether results may be passed on, so that two RReq of one transaction
    /// that arrive together never both get through.
    func beginResults(
        dsTransID: TransactionID?,
        threeDSServerTransID: TransactionID?,
        acsTransID: TransactionID?
    ) -> ResultsPermission {
        entries.withLock { entries in
            guard let dsTransID, var transaction = entries[dsTransID],
                transaction.threeDSServerTransID == threeDSServerTransID,
                transaction.acsTransID == acsTransID
            else { return .transactionUnknown }
            switch transaction.results {
            case .none:
                return .notAwaited
            case .underWay, .delivered:
                return .duplicate
            case .awaited:
                transaction.results = .underWay
                entries.set(transaction, for: dsTransID)
                return .granted(transaction)
            }
        }
    }

    /// Ends what ``beginResults(dsTransID:threeDSServerTransID:acsTransID:)`` began.
    ///
    /// Results that never reached the 3DS Server may be sent again by the ACS.
    func endResults(of transaction: DirectoryTransaction, reached: Bool) {
        entries.withLock { entries in
            var transaction = transaction
            transaction.results = reached ? .delivered : .awaited
            entries.set(transaction, for: transaction.dsTransID)
        }
    }
}

import Synchronization
import ThreeDSecure

/// The latest authentications of a 3DS Server, in memory.
final class Authentications: Sendable {
    private static let limit = 1000

    private let entries = Mutex(LatestEntries<TransactionID, Authentication>(limit: limit))

    subscript(identifier: TransactionID) -> Authentication? {
        entries.withLock { $0[identifier] }
    }

    func add(_ authentication: Authentication) {
        entries.withLock { $0.set(authentication, for: authentication.threeDSServerTransID) }
    }

    /// Changes an authentication in one step.
    ///
    /// - Returns: What `change` returns, or nil if there is no such authentication.
    func update<Value: Sendable>(
        _ identifier: TransactionID,
        _ change: @Sendable (inout Authentication) -> Value
    ) -> Value? {
        entries.withLock { entries in
            guard var authentication = entries[identifier] else { return nil }
            let value = change(&authentication)
            entries.set(authentication, for: identifier)
            return value
        }
    }
}

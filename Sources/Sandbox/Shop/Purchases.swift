import Synchronization

/// The latest purchases of the shop, in memory.
final class Purchases: Sendable {
    private static let limit = 1000

    private let entries = Mutex(LatestEntries<String, Purchase>(limit: limit))

    subscript(id: String) -> Purchase? {
        entries.withLock { $0[id] }
    }

    func add(_ purchase: Purchase) {
        entries.withLock { $0.set(purchase, for: purchase.id) }
    }

    /// Changes a purchase in one step.
    ///
    /// - Returns: What `change` returns, or nil if there is no such purchase.
    func update<Value: Sendable>(
        _ id: String,
        _ change: @Sendable (inout Purchase) -> Value
    ) -> Value? {
        entries.withLock { entries in
            guard var purchase = entries[id] else { return nil }
            let value = change(&purchase)
            entries.set(purchase, for: id)
            return value
        }
    }
}

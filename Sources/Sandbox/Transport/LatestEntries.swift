/// A dictionary that keeps its latest entries only, so that a party's memory stays bounded.
struct LatestEntries<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private var values: [Key: Value] = [:]
    /// Keys in the order of their first insertion; the front is dropped first.
    private var order: [Key] = []
    private var dropped = 0

    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { values.count }

    subscript(key: Key) -> Value? { values[key] }

    mutating func set(_ value: Value, for key: Key) {
        if values.updateValue(value, forKey: key) == nil {
            order.append(key)
            dropOldest()
        }
    }

    private mutating func dropOldest() {
        guard values.count > limit else { return }
        values[order[dropped]] = nil
        dropped += 1
        // Cutting the front off now and then keeps both the memory and the cost small.
        if dropped > limit {
            order.removeFirst(dropped)
            dropped = 0
        }
    }
}

/// Keeps what must be sent until it is, or is given up on.
package protocol OutboxStore: Sendable {
    /// Takes items that are due and held by nobody, for this caller alone.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - until: Until when the caller may work on them.
    ///   - limit: How many at most.
    /// - Returns: The items, now this caller's.
    /// - Throws: When the store fails; then nothing is taken.
    func claim(at now: Timestamp, until: Timestamp, limit: Int) async throws -> [OutboxItem]

    /// Records how an attempt went; the item is then due again, or done with.
    func record(_ attempt: OutboxAttempt) async throws

    /// What became of everything that a subject sent, in the order in which it was queued.
    func deliveries(of subject: OutboxSubject) async throws -> [Delivery]
}

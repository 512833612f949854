/// Keeps what cardholders say they have not done.
package protocol ReportStore: Sendable {
    /// Stores a report, freezes the contacts of its card and queues what it sends, in one durable
    /// write.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - sends: What is to be sent; claimed by whoever stores it.
    /// - Returns: Whether it was stored; false when the event was reported before, and then nothing is
    ///   done.
    /// - Throws: When the store fails.
    func file(_ report: Report, sends: [OutboxItem]) async throws -> Bool

    /// Finds a report.
    func report(_ id: ReportID) async throws -> Report?

    /// What was reported of a card.
    func reported(of card: CardReference) async throws -> Set<ReportedEvent>
}

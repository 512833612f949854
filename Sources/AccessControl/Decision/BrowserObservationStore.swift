package import ThreeDSecure

/// Keeps what the 3DS Method saw, for the minutes until the purchase comes.
package protocol BrowserObservationStore: Sendable {
    /// Records an observation; a second one of the same transaction replaces the first.
    func record(_ observation: BrowserObservation) async throws

    /// Finds what was seen for a transaction of the 3DS Server.
    func observation(for transaction: TransactionID) async throws -> BrowserObservation?

    /// Forgets what is older.
    func forget(before moment: Timestamp) async throws
}

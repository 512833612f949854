package import ThreeDSecure

/// Keeps the transactions, and decides what must be decided in one piece.
///
/// Every method is one atomic, durable write (or one read): when it returns, what it says is on
/// disk. Cards and the outbox change in the same write as the transaction that changes them, so that
/// no crash can part them.
package protocol TransactionStore: Sendable {
    /// Opens a transaction: reads the card, lets `decide` answer, and stores both the answer and what
    /// it does to the card.
    ///
    /// Nothing else changes the card between the reading and the writing, on any node: of twenty
    /// purchases at once no more are exempt than the policy has exemptions (S16).
    func open(
        card: CardReference,
        decide: @escaping @Sendable (Card?) -> TransactionOpening
    ) async throws -> TransactionOpening

    /// Finds a transaction.
    func transaction(_ id: TransactionID) async throws -> Transaction?

    /// Stores a change, if the transaction is still as it was read and the card allows it.
    func save(_ change: TransactionChange) async throws -> SaveOutcome

    /// The purchases of a card, the newest first.
    func latest(of card: CardReference, limit: Int) async throws -> [Transaction]

    /// The transactions whose time has come, the longest due first.
    func due(at now: Timestamp, limit: Int) async throws -> [TransactionID]
}

package import ThreeDSecure

/// Something that must leave the server: a code on one channel, or the result of a challenge.
///
/// It holds no contact and no code: both are found again when it is sent.
package struct OutboxItem: Hashable, Sendable {
    package let id: OutboxItemID
    package let transaction: TransactionID
    package let kind: OutboxKind
    /// The generation of the code to be sent.
    package let generation: Int
    /// How many attempts were begun.
    package let attempts: Int
    /// Until when whoever holds it may work on it; after that it is anyone's.
    package let claimedUntil: Timestamp

    package init(
        id: OutboxItemID,
        transaction: TransactionID,
        kind: OutboxKind,
        generation: Int,
        attempts: Int,
        claimedUntil: Timestamp
    ) {
        self.id = id
        self.transaction = transaction
        self.kind = kind
        self.generation = generation
        self.attempts = attempts
        self.claimedUntil = claimedUntil
    }
}

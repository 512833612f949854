/// Something that must leave the server: a code on one channel, a notice, the result of a challenge.
///
/// It holds no contact and no code: both are found again when it is sent.
package struct OutboxItem: Hashable, Sendable {
    package let id: OutboxItemID
    package let subject: OutboxSubject
    package let kind: OutboxKind
    /// The generation of the code to be sent; 1 where there is no code.
    package let generation: Int
    /// How many attempts were begun.
    package let attempts: Int
    /// Until when whoever holds it may work on it; after that it is anyone's.
    package let claimedUntil: Timestamp

    package init(
        id: OutboxItemID,
        subject: OutboxSubject,
        kind: OutboxKind,
        generation: Int,
        attempts: Int,
        claimedUntil: Timestamp
    ) {
        self.id = id
        self.subject = subject
        self.kind = kind
        self.generation = generation
        self.attempts = attempts
        self.claimedUntil = claimedUntil
    }
}

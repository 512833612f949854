/// How far the sending of one item has come.
package struct Delivery: Hashable, Sendable {
    package let kind: OutboxKind
    package let generation: Int
    package let state: State

    package enum State: String, CaseIterable, Sendable {
        /// Waiting for its first or its next attempt.
        case pending
        case accepted
        case abandoned
    }

    package init(kind: OutboxKind, generation: Int, state: State) {
        self.kind = kind
        self.generation = generation
        self.state = state
    }
}

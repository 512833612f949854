import ThreeDSecure

extension AccessControlServer {
    /// An event that was applied to a transaction, and stored.
    struct Step<Action: Sendable>: Sendable {
        let action: Action
        let transaction: Transaction
        /// The card's counters after it, where the event changed something.
        let counters: CardCounters?
        /// What must be sent now; claimed by this call.
        let sends: [OutboxItem]
    }

    /// What came of trying to apply an event.
    enum StepOutcome<Action: Sendable>: Sendable {
        case done(Step<Action>)
        /// There is no such transaction.
        case unknown
        /// The card is blocked, or has no failures left to count.
        case cardRefused
        /// The card's contacts are others than the step relies on, or frozen.
        case contactsChanged
    }

    /// What an event means beside the transaction itself.
    struct Consequences: Sendable {
        /// The channels on which a code is queued.
        var codes: [OutboxKind] = []
        /// What happens to the card, where the new state does not say it.
        var effect: CardEffect?
        /// The revision that the card's contacts must still have.
        var contactsRevision: Int?
        /// What else is queued.
        var notices: [OutboxItem] = []
    }

    /// Applies an event to a transaction: reads it, lets the state machine say what follows, and
    /// stores that in one write that is refused if anything has changed meanwhile; then again from the
    /// new state.
    ///
    /// - Parameters:
    ///   - id: The transaction.
    ///   - consequences: What the machine's answer means beside the transaction.
    ///   - event: The event.
    /// - Returns: What the event led to.
    /// - Throws: When nothing could be stored.
    func apply<Action: Sendable>(
        to id: TransactionID,
        consequences: (Action) -> Consequences = { _ in Consequences() },
        _ event: (inout TransactionStateMachine) -> Action
    ) async throws -> StepOutcome<Action> {
        for _ in 0..<Self.mostTries {
            guard let before = try await stores.transactions.transaction(id) else {
                return .unknown
            }
            var machine = machine(of: before)
            let action = event(&machine)
            let change = change(
                from: before,
                to: machine.progress,
                consequences(action)
            )
            guard change.progress != before.progress || !change.sends.isEmpty else {
                return .done(Step(action: action, transaction: before, counters: nil, sends: []))
            }
            switch try await stores.transactions.save(change) {
            case .saved(let counters):
                return .done(
                    Step(
                        action: action,
                        transaction: Transaction(
                            facts: before.facts,
                            progress: change.progress,
                            revision: before.revision + 1
                        ),
                        counters: counters,
                        sends: change.sends
                    )
                )
            case .changedMeanwhile: continue
            case .cardRefused: return .cardRefused
            case .contactsChanged: return .contactsChanged
            }
        }
        throw StepError.contended
    }

    private func machine(of transaction: Transaction) -> TransactionStateMachine {
        TransactionStateMachine(
            progress: transaction.progress,
            code: profile.code,
            window: profile.window,
            contactUpdate: profile.contactUpdate
        )
    }

    /// What a new state means for the card and the outbox: a challenge that has just got its result is
    /// reported; a block blocks; a right code forgets the failures; a purchase that is reported as
    /// confirmed counts.
    private func change(
        from before: Transaction,
        to progress: ChallengeProgress,
        _ consequences: Consequences
    ) -> TransactionChange {
        let hasJustEnded = before.progress.result == nil && progress.result != nil
        let kinds = consequences.codes + (hasJustEnded ? [.results] : [])
        let items = kinds.map {
            outboxItem($0, of: .transaction(before.id), generation: progress.generation)
        }
        return TransactionChange(
            before: before,
            progress: progress,
            effect: consequences.effect ?? effect(of: progress, hasJustEnded: hasJustEnded),
            contactsRevision: consequences.contactsRevision,
            sends: items + consequences.notices
        )
    }

    private func effect(of progress: ChallengeProgress, hasJustEnded: Bool) -> CardEffect {
        if hasJustEnded {
            switch progress.result?.ending {
            case .blocked: return .block(at: clock.now)
            case .confirmed: return .clearFailures
            default: return .none
            }
        }
        let isConfirmed = progress.stage == .ended && progress.result?.status == .authenticated
        return isConfirmed ? .countPurchase : .none
    }

    /// Something to be sent, claimed by whoever queues it.
    func outboxItem(
        _ kind: OutboxKind,
        of subject: OutboxSubject,
        generation: Int = 1
    ) -> OutboxItem {
        OutboxItem(
            id: identifiers.outboxItem(),
            subject: subject,
            kind: kind,
            generation: generation,
            attempts: 1,
            claimedUntil: clock.now + Self.claim
        )
    }

    /// How long whoever queues or claims an item may work on it alone; longer than any attempt.
    static var claim: Duration { .seconds(30) }

    /// How often a step is tried anew when others change the same transaction.
    private static var mostTries: Int { 20 }
}

import ThreeDSecure

extension AccessControlServer {
    /// The cardholder has typed a code.
    ///
    /// The try is counted, on the challenge and on the card, before anything is compared (S17).
    package func enterCode(_ typed: String, ticket: WindowTicket) async throws -> WindowAnswer {
        guard try await holds(ticket) else { return .unknown }
        guard let entry = CodeEntry(typed, length: profile.code.length) else {
            return try await window(of: ticket.transaction, notice: .notACode)
        }
        let now = clock.now
        let outcome = try await apply(
            to: ticket.transaction,
            consequences: { $0 == .compare ? countedFailure : Consequences() },
            { $0.entered(at: now) }
        )
        switch outcome {
        case .unknown: return .unknown
        case .cardRefused: return try await endBlocked(ticket.transaction)
        case .contactsChanged: return try await window(of: ticket.transaction)
        case .done(let step):
            await dispatch(step.sends)
            guard step.action == .compare else {
                return try await window(of: ticket.transaction, sent: step.sends)
            }
            return try await judge(entry, counted: step)
        }
    }

    /// The cardholder asks for the code once more (S10).
    package func resendCode(ticket: WindowTicket) async throws -> WindowAnswer {
        guard try await holds(ticket),
            let transaction = try await stores.transactions.transaction(ticket.transaction)
        else { return .unknown }
        let channels = try await reach(of: transaction).channels
        let now = clock.now
        let outcome = try await apply(
            to: ticket.transaction,
            consequences: { $0 == .send ? Consequences(codes: channels) : Consequences() },
            { $0.resendRequested(at: now) }
        )
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        return try await window(
            of: ticket.transaction,
            sent: step.sends,
            notice: notice(of: step.action)
        )
    }

    /// The cardholder gives up.
    package func cancel(ticket: WindowTicket) async throws -> WindowAnswer {
        guard try await holds(ticket) else { return .unknown }
        let now = clock.now
        let outcome = try await apply(to: ticket.transaction) { $0.cancelled(at: now) }
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        return try await window(of: ticket.transaction, sent: step.sends)
    }

    // MARK: - Inside

    private func judge(
        _ entry: CodeEntry,
        counted: Step<TransactionStateMachine.EntryAction>
    ) async throws -> WindowAnswer {
        let id = counted.transaction.id
        guard let amount = counted.transaction.facts.amount else { return .unknown }
        let isRight = try code(of: counted.transaction, amount: amount).matches(entry)
        let outcome = try await apply(
            to: id,
            consequences: { consequences(of: $0, counted: counted.transaction.progress) },
            judgement(isRight, counted)
        )
        switch outcome {
        case .unknown, .cardRefused: return .unknown
        case .contactsChanged: return try await forgiveDeadCode(id)
        case .done(let step):
            await dispatch(step.sends)
            switch step.action {
            case .askAgain(let left):
                return try await window(of: id, notice: .wrongCode(triesLeft: left))
            case .codeReplaced:
                return try await forgiveDeadCode(id)
            case .confirm, .block, .showEnd:
                return try await window(of: id, sent: step.sends)
            }
        }
    }

    private func judgement(
        _ isRight: Bool,
        _ counted: Step<TransactionStateMachine.EntryAction>
    ) -> (inout TransactionStateMachine) -> TransactionStateMachine.JudgeAction {
        let failures = counted.counters?.failuresInARow ?? profile.code.failuresInARow
        let generation = counted.transaction.progress.generation
        let now = clock.now
        return { $0.judged(isRight, generation: generation, cardFailures: failures, at: now) }
    }

    /// A code confirms only while the contacts that it went to are the card's.
    private func consequences(
        of action: TransactionStateMachine.JudgeAction,
        counted: ChallengeProgress
    ) -> Consequences {
        action == .confirm
            ? Consequences(contactsRevision: counted.contactsRevision) : Consequences()
    }

    /// The window with the new code; the try with the dead one was nobody's fault.
    private func forgiveDeadCode(_ id: TransactionID) async throws -> WindowAnswer {
        let outcome = try await apply(
            to: id,
            consequences: { $0 ? Consequences(effect: .forgiveFailure) : Consequences() },
            { $0.entryForgiven() }
        )
        guard case .done = outcome else { return .unknown }
        return try await window(of: id, notice: .contactsChanged)
    }

    /// The try is counted on the card, and the step refused where it can't be.
    var countedFailure: Consequences {
        Consequences(effect: .countFailure(atMost: profile.code.failuresInARow))
    }

    func endBlocked(_ id: TransactionID) async throws -> WindowAnswer {
        let now = clock.now
        let outcome = try await apply(to: id) { $0.foundBlocked(at: now) }
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        return try await window(of: id, sent: step.sends)
    }

    private func notice(
        of action: TransactionStateMachine.ResendAction
    ) -> EnterCodeScreen.Notice? {
        switch action {
        case .send: .sentAgain
        case .waitLonger(let wait): .waitBeforeResending(wait)
        case .noneLeft: .noResendsLeft
        case .showNoContact, .showEnd: nil
        }
    }
}

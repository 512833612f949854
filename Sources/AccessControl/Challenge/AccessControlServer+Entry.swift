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
            countsFailure: { $0 == .compare },
            { $0.entered(at: now) }
        )
        switch outcome {
        case .unknown: return .unknown
        case .cardRefused: return try await endBlocked(ticket.transaction)
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
        let channels = try await channels(of: transaction)
        let now = clock.now
        let outcome = try await apply(
            to: ticket.transaction,
            sendsCode: { $0 == .send ? channels : [] },
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
        let failures = counted.counters?.failuresInARow ?? profile.code.failuresInARow
        let now = clock.now
        let outcome = try await apply(to: id) {
            $0.judged(isRight, cardFailures: failures, at: now)
        }
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        guard case .askAgain(let left) = step.action else {
            return try await window(of: id, sent: step.sends)
        }
        return try await window(of: id, notice: .wrongCode(triesLeft: left))
    }

    private func endBlocked(_ id: TransactionID) async throws -> WindowAnswer {
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

import ThreeDSecure

extension AccessControlServer {
    /// The window of a transaction as it is now, its time looked at first.
    ///
    /// - Parameters:
    ///   - id: The transaction.
    ///   - sent: What this call has sent already; with the result among it there is nothing to wait
    ///     for.
    ///   - notice: What the last step came to.
    /// - Returns: The window, or that there is none.
    /// - Throws: When the store fails.
    func window(
        of id: TransactionID,
        sent: [OutboxItem] = [],
        notice: EnterCodeScreen.Notice? = nil
    ) async throws -> WindowAnswer {
        let now = clock.now
        guard case .done(let step) = try await apply(to: id, { $0.timePassed(at: now) }) else {
            return .unknown
        }
        await dispatch(step.sends)
        let hasReported = (sent + step.sends).contains { $0.kind == .results }
        let transaction = try await settled(step.transaction, waits: !hasReported)
        switch transaction.progress.stage {
        case .open:
            return try await openWindow(transaction, notice: notice)
        case .reporting, .ended:
            return .screen(.ended(try ended(transaction)))
        case .awaited, .answered:
            return .unknown
        }
    }

    /// The transaction once its result is reported, for the final CRes must not overtake the RReq
    /// that another call is sending; or as it is when that takes too long, for the cardholder must not
    /// wait for ever.
    private func settled(_ transaction: Transaction, waits: Bool) async throws -> Transaction {
        var latest = transaction
        for _ in 0..<(waits ? Self.mostPauses : 1) where latest.progress.stage == .reporting {
            latest = try await stores.transactions.transaction(transaction.id) ?? latest
            if waits, latest.progress.stage == .reporting { try await Task.sleep(for: Self.pause) }
        }
        return latest
    }

    /// The page of an open challenge: that of the code, or that which the update has come to.
    ///
    /// When the contacts have changed by another door, a new code goes to them first.
    private func openWindow(
        _ transaction: Transaction,
        notice: EnterCodeScreen.Notice?
    ) async throws -> WindowAnswer {
        let reach = try await reach(of: transaction)
        guard reach.revision == transaction.progress.contactsRevision else {
            return try await renewCode(of: transaction, to: reach)
        }
        guard !transaction.progress.update.isOpen, transaction.progress.codeSentAt != nil else {
            return .screen(try await updateScreen(of: transaction, reach))
        }
        return .screen(.enterCode(try await enterCode(transaction, reach.contacts, notice: notice)))
    }

    private func renewCode(
        of transaction: Transaction,
        to reach: CodeReach
    ) async throws -> WindowAnswer {
        let now = clock.now
        let outcome = try await apply(
            to: transaction.id,
            consequences: {
                $0 == .sendCode ? Consequences(codes: reach.channels) : Consequences()
            },
            { $0.contactsReplaced(revision: reach.revision, at: now) }
        )
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        return try await window(of: transaction.id, notice: .contactsChanged)
    }

    private func enterCode(
        _ transaction: Transaction,
        _ contacts: Contacts,
        notice: EnterCodeScreen.Notice?
    ) async throws -> EnterCodeScreen {
        let now = clock.now
        let progress = transaction.progress
        let sentAt = progress.codeSentAt ?? now
        let resendAt = (progress.lastSentAt ?? sentAt) + profile.code.resendInterval
        let expiresAt = sentAt + profile.code.life
        return EnterCodeScreen(
            ticket: try WindowTicket(for: transaction.facts, keys: keys),
            language: transaction.facts.language,
            purchase: summary(of: transaction.facts),
            codeLength: profile.code.length,
            contacts: try await masked(contacts, of: transaction),
            expiresAt: expiresAt,
            timeLeft: expiresAt - now,
            resendsLeft: max(0, profile.code.resends - progress.resends),
            resendAfter: max(.zero, resendAt - now),
            notice: notice,
            canUpdate: profile.contactUpdate.isInWindow
        )
    }

    func summary(of facts: TransactionFacts) -> PurchaseSummary {
        PurchaseSummary(
            merchantName: facts.merchantName,
            amount: facts.amount,
            lastDigits: facts.lastDigits,
            productName: facts.product.flatMap(profile.product)?.name,
            openedAt: facts.openedAt
        )
    }

    /// The contacts that the code went to, with the latest word on each.
    private func masked(
        _ contacts: Contacts,
        of transaction: Transaction
    ) async throws -> [MaskedContact] {
        let deliveries = try await stores.outbox.deliveries(of: .transaction(transaction.id))
        func state(_ kind: OutboxKind) -> Delivery.State? {
            deliveries.last {
                $0.kind == kind && $0.generation == transaction.progress.generation
            }?.state
        }
        var masked: [MaskedContact] = []
        if let mobile = contacts.mobile, let state = state(.codeBySMS) {
            masked.append(MaskedContact(channel: .sms, text: mobile.masked, state: state))
        }
        if let email = contacts.email, let state = state(.codeByEmail) {
            masked.append(MaskedContact(channel: .email, text: email.masked, state: state))
        }
        return masked
    }

    private static var pause: Duration { .milliseconds(100) }
    private static var mostPauses: Int { 50 }
}

package import ThreeDSecure

extension AccessControlServer {
    /// The browser brings a CReq: the first opens the window and sends the code.
    package func openWindow(
        _ request: ChallengeRequest,
        sessionData: String?
    ) async throws -> WindowAnswer {
        guard let transaction = try await stores.transactions.transaction(request.acsTransID)
        else { return .unknown }
        if let error = error(in: request, of: transaction.facts) {
            return try await endByFault(transaction, error: error, sessionData: sessionData)
        }
        let opening = WindowOpening(size: request.challengeWindowSize, sessionData: sessionData)
        let reach = try await reach(of: transaction)
        let now = clock.now
        let outcome = try await apply(
            to: transaction.id,
            consequences: {
                $0 == .sendCode ? Consequences(codes: reach.channels) : Consequences()
            },
            { $0.opened(opening, contacts: reach.revision, at: now) }
        )
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        switch step.action {
        case .sendCode, .showNoContact, .showAgain:
            return try await window(of: transaction.id)
        case .showEnd:
            return try await lateAnswer(to: request, sessionData: sessionData)
        case .refuseDifferent:
            let error = requestError(
                .transactionDataInvalid,
                "challengeWindowSize",
                transaction.facts
            )
            return .fault(fault(error, of: transaction.facts, sessionData: sessionData))
        }
    }

    /// The browser brings a CReq that could not be read: the merchant's side gets the Erro, and the
    /// challenge ends.
    package func refuseWindow(
        _ refusal: Refusal,
        sessionData: String?
    ) async throws -> WindowAnswer {
        guard let id = refusal.transactionID(.acsTransID),
            let transaction = try await stores.transactions.transaction(id)
        else { return .unknown }
        let error = refusal.errorMessage(from: .accessControlServer)
        return try await endByFault(transaction, error: error, sessionData: sessionData)
    }

    /// The window as it is now: a page that is looked at again, or whose time has run out.
    package func look(ticket: WindowTicket) async throws -> WindowAnswer {
        guard try await holds(ticket) else { return .unknown }
        return try await window(of: ticket.transaction)
    }

    // MARK: - Inside

    /// Whether a ticket is one of ours.
    func holds(_ ticket: WindowTicket) async throws -> Bool {
        guard let transaction = try await stores.transactions.transaction(ticket.transaction)
        else { return false }
        return try ticket.isGenuine(for: transaction.facts, keys: keys)
    }

    /// The checks of a CReq against its transaction (EMV 3DS 2.2.0: ids echoed, version unchanged).
    private func error(
        in request: ChallengeRequest,
        of facts: TransactionFacts
    ) -> ErrorMessage? {
        guard request.threeDSServerTransID == facts.threeDSServerTransID else {
            return requestError(.transactionUnknown, "threeDSServerTransID", facts)
        }
        guard request.version == facts.messageVersion else {
            return requestError(.formatInvalid, "messageVersion", facts)
        }
        return nil
    }

    private func endByFault(
        _ transaction: Transaction,
        error: ErrorMessage,
        sessionData: String?
    ) async throws -> WindowAnswer {
        let now = clock.now
        let outcome = try await apply(to: transaction.id) { $0.openedWrongly(at: now) }
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        guard step.action else { return .unknown }
        return .fault(fault(error, of: transaction.facts, sessionData: sessionData))
    }

    /// A CReq after the end: too late for the window altogether (Erro 402), or a reload of its end.
    private func lateAnswer(
        to request: ChallengeRequest,
        sessionData: String?
    ) async throws -> WindowAnswer {
        guard let transaction = try await stores.transactions.transaction(request.acsTransID)
        else { return .unknown }
        guard transaction.progress.opening == nil else {
            return try await window(of: transaction.id)
        }
        guard transaction.progress.result != nil else { return .unknown }
        let error = requestError(
            .timedOut,
            "The challenge was not begun in time",
            transaction.facts
        )
        return .fault(fault(error, of: transaction.facts, sessionData: sessionData))
    }

    private func requestError(
        _ code: ErrorCode,
        _ detail: String,
        _ facts: TransactionFacts
    ) -> ErrorMessage {
        ErrorMessage(
            version: facts.messageVersion,
            threeDSServerTransID: facts.threeDSServerTransID,
            dsTransID: facts.dsTransID,
            acsTransID: facts.id,
            sdkTransID: nil,
            code: code,
            component: .accessControlServer,
            detail: detail,
            messageType: .challengeRequest
        )
    }

    private func fault(
        _ error: ErrorMessage,
        of facts: TransactionFacts,
        sessionData: String?
    ) -> WindowFault {
        WindowFault(
            language: facts.language,
            notificationURL: facts.notificationURL,
            error: error,
            sessionData: sessionData
        )
    }
}

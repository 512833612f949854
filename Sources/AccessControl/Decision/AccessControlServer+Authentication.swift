package import ThreeDSecure

extension AccessControlServer {
    /// Answers a purchase: reads the card, decides and stores the decision in one atomic write.
    ///
    /// - Parameter request: The AReq, read and checked.
    /// - Returns: What the ARes says.
    /// - Throws: When the answer could not be stored; then nothing was decided.
    package func authenticate(
        _ request: AuthenticationRequest
    ) async throws -> AuthenticationAnswer {
        let now = clock.now
        let id = identifiers.transaction()
        let reference = CardReference(of: request.acctNumber, keys: keys)
        let browserChanged = try await isBrowserChanged(request)
        let opened = try await stores.transactions.open(card: reference) { card in
            opening(
                of: request,
                id: id,
                reference: reference,
                facts: DecisionFacts(
                    card: card,
                    browserChanged: browserChanged,
                    contactsChanged: areContactsFresh(of: card, at: now),
                    month: CardExpiry(monthOf: now)
                ),
                at: now
            )
        }
        return try answer(to: opened)
    }

    /// Records what the 3DS Method saw of a browser.
    ///
    /// All of it is untrusted: whoever has a transaction id can send it.
    package func observe(threeDSServerTransID: TransactionID, userAgent: String) async throws {
        let observation = BrowserObservation(
            threeDSServerTransID: threeDSServerTransID,
            userAgent: userAgent,
            at: clock.now
        )
        try await stores.observations.record(observation)
    }

    private func isBrowserChanged(_ request: AuthenticationRequest) async throws -> Bool {
        guard request.threeDSCompInd == "Y" else { return false }
        let seen = try await stores.observations.observation(for: request.threeDSServerTransID)
        guard let seen, let userAgent = request.browserUserAgent else { return false }
        return seen.userAgent != userAgent
    }

    /// Whether the contacts were changed within the cool-off.
    private func areContactsFresh(of card: Card?, at now: Timestamp) -> Bool {
        guard let changedAt = card?.contactState.changedAt else { return false }
        return now < changedAt + profile.contactUpdate.coolOff
    }

    private func opening(
        of request: AuthenticationRequest,
        id: TransactionID,
        reference: CardReference,
        facts: DecisionFacts,
        at now: Timestamp
    ) -> TransactionOpening {
        let rules = DecisionRules(policy: profile.decision, code: profile.code)
        let decision = rules.decide(request, facts: facts)
        let isChallenge = decision.status == .challenge
        return TransactionOpening(
            facts: transactionFacts(of: request, id: id, reference, facts.card, decision, now),
            progress: ChallengeProgress(
                stage: isChallenge ? .awaited : .answered,
                dueAt: isChallenge ? now + profile.window.firstRequest : nil
            ),
            decision: decision,
            countsPurchase: decision.status == .authenticated
        )
    }

    private func transactionFacts(
        of request: AuthenticationRequest,
        id: TransactionID,
        _ reference: CardReference,
        _ card: Card?,
        _ decision: Decision,
        _ now: Timestamp
    ) -> TransactionFacts {
        TransactionFacts(
            id: id,
            threeDSServerTransID: request.threeDSServerTransID,
            dsTransID: request.dsTransID,
            messageVersion: request.version,
            openedAt: now,
            card: reference,
            lastDigits: card?.lastDigits ?? LastDigits(of: request.acctNumber),
            product: card?.product,
            language: Language.choose(
                card: card?.language,
                browser: request.browserLanguage,
                among: profile.languages
            ),
            amount: request.purchase?.amount,
            merchantName: request.merchantName ?? request.threeDSRequestorName,
            dsURL: request.dsURL,
            notificationURL: request.notificationURL,
            status: decision.status,
            reasons: decision.reasons,
            codeKeyID: keys.activeKeyID
        )
    }

    private func answer(to opening: TransactionOpening) throws -> AuthenticationAnswer {
        let status = opening.decision.status
        return AuthenticationAnswer(
            facts: opening.facts,
            decision: opening.decision,
            electronicCommerceIndicator: profile.indicators[status],
            authenticationValue: status == .authenticated
                ? try AuthenticationValue(for: opening.facts, status: status, keys: keys) : nil,
            cardholderInfo: opening.decision.notice.map {
                text(of: $0, in: opening.facts.language)
            }
        )
    }

    private func text(of notice: CardholderNotice, in language: Language) -> String {
        let values = [
            "programme": profile.programmeName, "phone": profile.customerService.phone,
        ]
        return switch notice {
        case .noVerificationNeeded: texts.text(.noticeNoVerificationNeeded, in: language, values)
        case .accessBlocked: texts.text(.noticeAccessBlocked, in: language, values)
        }
    }
}

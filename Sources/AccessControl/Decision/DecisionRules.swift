import ThreeDSecure

/// Decides how a purchase is answered.
///
/// Pure: the same card, purchase and time give the same answer. The rules stand in the order in
/// which they are asked; the first that has an answer gives it.
struct DecisionRules {
    let policy: DecisionPolicy
    let code: CodePolicy

    func decide(_ purchase: AuthenticationRequest, facts: DecisionFacts) -> Decision {
        unserved(purchase) ?? unusable(facts) ?? blocked(facts) ?? verification(purchase, facts)
    }

    /// What this server does not do.
    ///
    /// Codes of `transStatusReason`: 03, 21, 20.
    private func unserved(_ purchase: AuthenticationRequest) -> Decision? {
        switch (purchase.deviceChannel, purchase.messageCategory) {
        case (.app?, _):
            Decision(
                status: .unavailable,
                statusReason: .unsupportedDevice,
                reasons: [.appChannelNotServed]
            )
        case (.requestorInitiated?, _), (nil, _):
            Decision(
                status: .unavailable,
                statusReason: .requestorInitiatedNotSupported,
                reasons: [.requestorInitiatedNotServed]
            )
        case (.browser?, .payment?):
            nil
        case (.browser?, _):
            Decision(
                status: .unavailable,
                statusReason: .nonPaymentNotSupported,
                reasons: [.nonPaymentNotServed]
            )
        }
    }

    /// Cards that can't be used, whoever holds them.
    private func unusable(_ facts: DecisionFacts) -> Decision? {
        guard let card = facts.card else {
            return refusal(.notAuthenticated, .noCardRecord, .cardUnknown)
        }
        switch card.standing {
        case .stolen: return refusal(.rejected, .stolenCard, .cardStolen)
        case .closed: return refusal(.notAuthenticated, .transactionNotPermitted, .cardClosed)
        case .undetermined: return refusal(.unavailable, .technicalIssue, .cardUndetermined)
        case .active: break
        }
        guard card.expiry >= facts.month else {
            return refusal(.notAuthenticated, .expiredCard, .cardExpired)
        }
        return nil
    }

    /// A blocked card is told so, and to call (S17, S18, S20).
    ///
    /// A card with as many failures as the law allows counts as blocked even when the process died
    /// before it could write the block.
    private func blocked(_ facts: DecisionFacts) -> Decision? {
        guard let counters = facts.card?.counters,
            counters.blockedAt != nil || counters.failuresInARow >= code.failuresInARow
        else { return nil }
        return Decision(
            status: .notAuthenticated,
            statusReason: .transactionNotPermitted,
            reasons: [.accessBlocked],
            notice: .accessBlocked
        )
    }

    /// Exempt, or to be confirmed by a code (S16, S19).
    private func verification(
        _ purchase: AuthenticationRequest,
        _ facts: DecisionFacts
    ) -> Decision {
        var reasons: [DecisionReason] = []
        if let preference = purchase.threeDSRequestorChallengeInd,
            Self.preferencesForChallenge.contains(preference)
        {
            reasons.append(.requestorAskedForChallenge)
        }
        if policy.challengesChangedBrowsers, facts.browserChanged {
            reasons.append(.browserChanged)
        }
        if facts.contactsChanged { reasons.append(.contactsChanged) }
        if (facts.card?.counters.completedPurchases ?? 0) >= policy.exemptPurchases {
            reasons.append(.exemptPurchasesUsed)
        }
        guard !reasons.isEmpty else {
            return Decision(
                status: .authenticated,
                reasons: [.firstPurchases],
                notice: .noVerificationNeeded
            )
        }
        // With "data share only" a challenge is not allowed (EMV 3DS 2.2.0, transStatus).
        if purchase.threeDSRequestorChallengeInd == .dataShareOnly {
            return Decision(status: .informational, reasons: reasons + [.dataShareOnly])
        }
        return Decision(status: .challenge, reasons: reasons)
    }

    /// The values of `threeDSRequestorChallengeInd` by which a merchant asks for a challenge.
    private static let preferencesForChallenge: Set<ChallengePreference> = [
        .challengePreferred, .challengeMandated, .challengeWithTrustListPrompt,
    ]

    private func refusal(
        _ status: TransactionStatus,
        _ statusReason: TransactionStatusReason,
        _ reason: DecisionReason
    ) -> Decision {
        Decision(status: status, statusReason: statusReason, reasons: [reason])
    }
}

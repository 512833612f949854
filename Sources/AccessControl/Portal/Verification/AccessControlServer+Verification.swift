extension AccessControlServer {
    /// Where a new code of the portal goes, and what it is for.
    struct VerificationDraft: Sendable {
        let purpose: VerificationPurpose
        let card: Card
        /// A contact that is to be, and gets the code in place of those that are.
        let proposed: Contacts?
    }

    /// Makes a code and sends it.
    ///
    /// - Returns: `nil` when the user has had too many of late.
    func openVerification(
        _ draft: VerificationDraft,
        for user: PortalUserID
    ) async throws -> VerificationID? {
        let now = clock.now
        let reach = try draft.proposed ?? contacts(of: draft.card)
        let verification = Verification(
            id: identifiers.verification(),
            purpose: draft.purpose,
            user: user,
            card: draft.card.reference,
            contactsRevision: draft.card.contactState.revision,
            proposed: try draft.proposed.flatMap { try vault.seal($0, for: draft.card.reference) },
            keyID: keys.activeKeyID,
            createdAt: now,
            expiresAt: now + profile.code.life,
            lastSentAt: now
        )
        let items = items(of: verification.id, to: reach)
        let isOpen = try await stores.verifications.open(
            verification,
            sends: items,
            atMost: Self.mostVerifications,
            since: now - .seconds(3_600)
        )
        guard isOpen else { return nil }
        await dispatch(items)
        return verification.id
    }

    /// What the page for a code shows; `nil` when the code is of no use any more, or of another user.
    func screen(
        of id: VerificationID,
        for user: PortalUserID
    ) async throws -> VerificationScreen? {
        guard let live = try await liveVerification(id, for: user) else { return nil }
        let verification = live.verification
        let deliveries = try await stores.outbox.deliveries(of: .verification(id))
        let nextSending = verification.lastSentAt + profile.code.resendInterval
        return VerificationScreen(
            id: id,
            purpose: verification.purpose,
            card: verification.card,
            contacts: Self.masked(live.reach, deliveries),
            expiresAt: verification.expiresAt,
            resendsLeft: max(0, profile.code.resends - verification.resends),
            resendWait: max(.zero, nextSending - clock.now),
            triesLeft: profile.code.entriesPerChallenge - verification.tries
        )
    }

    /// Checks a code: counts the try, compares, uses the code up.
    ///
    /// - Returns: `nil` when it was right, and this caller used it up.
    func check(
        _ typed: String,
        of id: VerificationID,
        for user: PortalUserID
    ) async throws -> VerificationAnswer? {
        guard let verification = try await liveVerification(id, for: user)?.verification else {
            return .over
        }
        guard let entry = CodeEntry(typed, length: profile.code.length) else { return .notACode }
        let most = profile.code.entriesPerChallenge
        guard let tries = try await stores.verifications.countTry(id, atMost: most, at: clock.now)
        else { return .over }
        let code = try VerificationCode(of: verification, length: profile.code.length, keys: keys)
        guard code.matches(entry) else {
            return tries < most ? .wrong(triesLeft: most - tries) : .over
        }
        return try await stores.verifications.use(id, at: clock.now) ? nil : .over
    }

    /// Sends the same code once more.
    func resend(_ id: VerificationID, for user: PortalUserID) async throws -> VerificationResend {
        guard let live = try await liveVerification(id, for: user) else { return .over }
        let now = clock.now
        guard live.verification.resends < profile.code.resends else { return .noneLeft }
        let wait = live.verification.lastSentAt + profile.code.resendInterval - now
        guard wait <= .zero else { return .wait(seconds: wait.secondsRoundedUp) }
        let items = items(of: id, to: live.reach)
        let isCounted = try await stores.verifications.countResend(
            id,
            sends: items,
            atMost: profile.code.resends,
            sentBefore: now - profile.code.resendInterval,
            at: now
        )
        guard isCounted else {
            return .wait(seconds: profile.code.resendInterval.secondsRoundedUp)
        }
        await dispatch(items)
        return .sent
    }

    private func items(of id: VerificationID, to contacts: Contacts) -> [OutboxItem] {
        var kinds: [OutboxKind] = []
        if contacts.mobile != nil { kinds.append(.verificationBySMS) }
        if contacts.email != nil { kinds.append(.verificationByEmail) }
        return kinds.map { outboxItem($0, of: .verification(id)) }
    }

    /// Codes of one purpose that a user can have in an hour without using them: nobody's telephone is to
    /// be flooded.
    private static var mostVerifications: Int { 10 }
}

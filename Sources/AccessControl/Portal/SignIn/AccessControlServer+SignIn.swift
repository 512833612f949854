import Logging

extension AccessControlServer {
    /// The first step of signing in: user name and password.
    ///
    /// The try is counted under the name before anything is compared, and a name that nobody has takes
    /// the same work, so that neither words nor time tell whether a user exists.
    ///
    /// - Parameters:
    ///   - name: The name that was typed.
    ///   - password: The password that was typed.
    ///   - token: The token that the browser has shown; its session ends when another begins.
    /// - Returns: What follows.
    /// - Throws: When the store fails.
    package func signIn(
        name: UserName,
        password: Password,
        replacing token: PortalToken?
    ) async throws -> SignInAnswer {
        let hash = UserNameHash(of: name, keys: keys)
        let wait = try await stores.users.countTry(
            of: hash,
            at: clock.now,
            throttle: SignInThrottle()
        )
        if let wait { return .wait(until: wait) }
        let user = try await stores.users.user(named: hash)
        guard try await hasher.matches(password.bytes, user?.password), let user else {
            return .refused
        }
        guard let verification = try await sendSignInCode(to: user) else { return .callService }
        return .enterCode(
            try await openSession(of: user, waitingFor: verification, replacing: token)
        )
    }

    /// The second step: the code.
    ///
    /// - Parameters:
    ///   - typed: What was typed.
    ///   - visit: The session that waits for it.
    /// - Returns: The new token, or what was wrong.
    /// - Throws: When the store fails.
    package func enterSignInCode(
        _ typed: String,
        in visit: PortalVisit
    ) async throws -> SignInCodeAnswer {
        guard let id = visit.session.verification else { return .refused(.over) }
        if let fault = try await check(typed, of: id, for: visit.user.id) {
            return .refused(fault)
        }
        let token = identifiers.portalToken()
        let isConfirmed = try await stores.sessions.confirm(
            id,
            in: visit.session.id,
            tokenHash: token.hash,
            at: clock.now
        )
        guard isConfirmed else { return .refused(.over) }
        try await stores.users.forgetTries(of: visit.user.name)
        return .signedIn(token)
    }

    /// Asks for a code once more in a session, before something that a stolen session must not do.
    ///
    /// - Returns: Whether one is on its way.
    package func askForFreshCode(in visit: PortalVisit) async throws -> Bool {
        guard let verification = try await sendSignInCode(to: visit.user) else { return false }
        try await stores.sessions.expect(verification, in: visit.session.id)
        return true
    }

    /// The page for the code that a session waits for.
    package func signInCodeScreen(of visit: PortalVisit) async throws -> VerificationScreen? {
        guard let id = visit.session.verification else { return nil }
        return try await screen(of: id, for: visit.user.id)
    }

    /// Sends the code that a session waits for once more.
    package func resendSignInCode(in visit: PortalVisit) async throws -> VerificationResend {
        guard let id = visit.session.verification else { return .over }
        return try await resend(id, for: visit.user.id)
    }

    /// To the user's own card, in all its contacts.
    private func sendSignInCode(to user: PortalUser) async throws -> VerificationID? {
        guard let own = user.cards.first, let card = try await stores.cards.card(own),
            card.contactState.frozenAt == nil, try !contacts(of: card).isEmpty
        else { return nil }
        let draft = VerificationDraft(purpose: .signIn, card: card, proposed: nil)
        return try await openVerification(draft, for: user.id)
    }

    private func openSession(
        of user: PortalUser,
        waitingFor verification: VerificationID,
        replacing token: PortalToken?
    ) async throws -> PortalToken {
        if let token, let old = try await stores.sessions.session(tokenHash: token.hash) {
            try await stores.sessions.end(old.id)
        }
        let now = clock.now
        let new = identifiers.portalToken()
        try await stores.sessions.open(
            PortalSession(
                id: identifiers.portalSession(),
                user: user.id,
                tokenHash: new.hash,
                rotatedAt: now,
                openedAt: now,
                seenAt: now,
                verification: verification
            )
        )
        return new
    }
}

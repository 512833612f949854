import Logging

extension AccessControlServer {
    /// Finds out who shows a token.
    ///
    /// A session is over after a while without use, and after a while in all. Its token is replaced
    /// every few minutes; the one before is good for half a minute more, for requests that were on their
    /// way. Shown later, it is known to be in other hands as well, and the session ends.
    ///
    /// - Parameters:
    ///   - token: What the browser showed, if anything.
    ///   - mayRotate: Whether a new token can be handed out with the answer.
    /// - Returns: Who it is, and the new token that the browser must be given, if any.
    /// - Throws: When the store fails.
    package func presence(
        of token: PortalToken?,
        mayRotate: Bool
    ) async throws -> (presence: PortalPresence, token: PortalToken?) {
        guard let token else { return (.stranger, nil) }
        let now = clock.now
        guard let session = try await stores.sessions.session(tokenHash: token.hash) else {
            return (.ended, nil)
        }
        guard !session.isOver(at: now, policy: profile.portal),
            let user = try await stores.users.user(session.user)
        else {
            try await stores.sessions.end(session.id)
            return (.ended, nil)
        }
        guard session.tokenHash == token.hash || now - session.rotatedAt < Self.tokenGrace else {
            logger.warning(
                "a session of the portal was ended: an old token was shown",
                metadata: ["user": "\(user.id)"]
            )
            try await stores.sessions.end(session.id)
            return (.ended, nil)
        }
        let visit = PortalVisit(session: session, user: user)
        let renewed = try await keepAlive(session, token: token, mayRotate: mayRotate, at: now)
        return (session.codeAt == nil ? .codeDue(visit) : .signedIn(visit), renewed)
    }

    /// Ends the session of a browser.
    package func signOut(_ visit: PortalVisit) async throws {
        try await stores.sessions.end(visit.session.id)
    }

    /// Ends every session of the user.
    package func signOutEverywhere(_ visit: PortalVisit) async throws {
        try await stores.sessions.endAll(of: visit.user.id, except: nil)
    }

    /// The sessions of the user that are not over, the latest first.
    package func sessions(of visit: PortalVisit) async throws -> [PortalSession] {
        let now = clock.now
        return try await stores.sessions.sessions(of: visit.user.id)
            .filter { !$0.isOver(at: now, policy: profile.portal) }
    }

    /// A new token for a browser that has no session.
    package func newVisitor() -> PortalToken { identifiers.portalToken() }

    private func keepAlive(
        _ session: PortalSession,
        token: PortalToken,
        mayRotate: Bool,
        at now: Timestamp
    ) async throws -> PortalToken? {
        let isCurrent = session.tokenHash == token.hash
        guard mayRotate, isCurrent, now - session.rotatedAt >= Self.tokenLife else {
            // Not every request is worth a write.
            if now - session.seenAt >= Self.seenAccuracy {
                try await stores.sessions.see(session.id, at: now)
            }
            return nil
        }
        let renewed = identifiers.portalToken()
        let isRotated = try await stores.sessions.rotate(
            session.id,
            from: token.hash,
            to: renewed.hash,
            keepsPrevious: true,
            at: now
        )
        return isRotated ? renewed : nil
    }

    /// How long a token is used.
    private static var tokenLife: Duration { .seconds(180) }
    /// How long the one before is still good.
    private static var tokenGrace: Duration { .seconds(30) }
    private static var seenAccuracy: Duration { .seconds(5) }
}

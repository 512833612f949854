/// Keeps the sessions of the portal.
package protocol PortalSessionStore: Sendable {
    /// Stores a new session.
    func open(_ session: PortalSession) async throws

    /// Finds the session of a token, the present one or the one before.
    func session(tokenHash: [UInt8]) async throws -> PortalSession?

    /// Notes that a session was used.
    func see(_ id: PortalSessionID, at now: Timestamp) async throws

    /// Gives a session a new token.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - before: The hash of the token that it has.
    ///   - after: The hash of the one that it gets.
    ///   - keepsPrevious: Whether the token before may still be shown for a moment.
    ///   - now: The time.
    /// - Returns: Whether the session was there and had that token: of two requests at once, one.
    /// - Throws: When the store fails.
    func rotate(
        _ id: PortalSessionID,
        from before: [UInt8],
        to after: [UInt8],
        keepsPrevious: Bool,
        at now: Timestamp
    ) async throws -> Bool

    /// Makes a session wait for a code.
    func expect(_ verification: VerificationID, in id: PortalSessionID) async throws

    /// Notes that the code that a session waited for was right, and gives it a new token.
    ///
    /// - Returns: Whether the session still waited for that code.
    func confirm(
        _ verification: VerificationID,
        in id: PortalSessionID,
        tokenHash: [UInt8],
        at now: Timestamp
    ) async throws -> Bool

    /// Ends a session.
    func end(_ id: PortalSessionID) async throws

    /// Ends the sessions of a user, all or all but one.
    func endAll(of user: PortalUserID, except kept: PortalSessionID?) async throws

    /// The sessions of a user in which a code was right, the latest opened first.
    func sessions(of user: PortalUserID) async throws -> [PortalSession]

    /// Forgets sessions that were opened, or last used, so long ago that they are over.
    func forget(openedBefore: Timestamp, seenBefore: Timestamp) async throws
}

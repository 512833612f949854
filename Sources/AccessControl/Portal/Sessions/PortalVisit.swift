/// Someone who is in a session: every question about cards is asked with it, so that none can be
/// answered for someone else.
package struct PortalVisit: Sendable {
    package let session: PortalSession
    package let user: PortalUser
}

/// How far a browser has come in signing in.
package enum PortalPresence: Sendable {
    /// It has shown no token.
    case stranger
    /// It has shown a token of a session that is over.
    case ended
    /// The password was right; the code is still waited for.
    case codeDue(PortalVisit)
    case signedIn(PortalVisit)
}

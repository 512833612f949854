/// A browser that has shown a right password, and perhaps the code after it.
package struct PortalSession: Hashable, Sendable {
    package let id: PortalSessionID
    package let user: PortalUserID
    /// SHA-256 of the token that opens it.
    package let tokenHash: [UInt8]
    /// SHA-256 of the token before that, which opens it for a moment more: requests that were already
    /// on their way must not fail.
    package let previousTokenHash: [UInt8]?
    package let rotatedAt: Timestamp
    package let openedAt: Timestamp
    package let seenAt: Timestamp
    /// When a code was last shown to be right; `nil` until it is for the first time, and nothing but
    /// the page for the code is there until then.
    package let codeAt: Timestamp?
    /// The code that is waited for.
    package let verification: VerificationID?

    package init(
        id: PortalSessionID,
        user: PortalUserID,
        tokenHash: [UInt8],
        previousTokenHash: [UInt8]? = nil,
        rotatedAt: Timestamp,
        openedAt: Timestamp,
        seenAt: Timestamp,
        codeAt: Timestamp? = nil,
        verification: VerificationID? = nil
    ) {
        self.id = id
        self.user = user
        self.tokenHash = tokenHash
        self.previousTokenHash = previousTokenHash
        self.rotatedAt = rotatedAt
        self.openedAt = openedAt
        self.seenAt = seenAt
        self.codeAt = codeAt
        self.verification = verification
    }
}

extension PortalSession {
    /// Whether a code was shown to be right so short a time ago that it need not be asked again.
    package func isFresh(at now: Timestamp) -> Bool {
        codeAt.map { now - $0 < Self.freshness } ?? false
    }

    /// Whether its time is over.
    func isOver(at now: Timestamp, policy: PortalPolicy) -> Bool {
        now - seenAt >= policy.idle || now - openedAt >= policy.life
    }

    private static let freshness = Duration.seconds(300)
}

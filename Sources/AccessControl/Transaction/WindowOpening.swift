package import ThreeDSecure

/// The first CReq of a challenge, as far as it must be remembered.
package struct WindowOpening: Hashable, Sendable {
    package let size: ChallengeWindowSize
    /// `threeDSSessionData`, handed back unchanged with the CRes; never looked into.
    package let sessionData: String?

    package init(size: ChallengeWindowSize, sessionData: String?) {
        self.size = size
        self.sessionData = sessionData
    }
}

package import ThreeDSecure

/// How a challenge ended, as the RReq tells it.
package struct ChallengeResult: Hashable, Sendable {
    package let status: TransactionStatus
    package let statusReason: TransactionStatusReason?
    package let cancel: ChallengeCancel?
    /// How many codes were tried (`interactionCounter`).
    package let interactions: Int
    /// What the cardholder is told.
    package let ending: ChallengeEnding

    package init(
        status: TransactionStatus,
        statusReason: TransactionStatusReason?,
        cancel: ChallengeCancel?,
        interactions: Int,
        ending: ChallengeEnding
    ) {
        self.status = status
        self.statusReason = statusReason
        self.cancel = cancel
        self.interactions = interactions
        self.ending = ending
    }
}

import ThreeDSecure

/// The ends of a challenge, and what becomes of its result.
extension TransactionStateMachine {
    /// The cardholder gives up.
    ///
    /// - Returns: Whether that ended the challenge, rather than something before it.
    package mutating func cancelled(at now: Timestamp) -> Bool {
        guard !runOut(at: now), progress.stage == .open else { return false }
        end(.notAuthenticated, .cardAuthenticationFailed, .cardholder, .cancelled, at: now)
        return true
    }

    /// The page is looked at again, or the timer has come.
    ///
    /// - Returns: Whether the time had run out and the challenge ended by that.
    package mutating func timePassed(at now: Timestamp) -> Bool {
        runOut(at: now)
    }

    /// The result could not be brought to the Directory Server.
    ///
    /// A confirmed purchase becomes "could not be performed": the browser is told so now, and what
    /// the merchant learns later must agree (EMV 3DS 2.2.0: repeated RReq carry transStatus U). A
    /// failed one stays what it is.
    package mutating func reportUnreachable() {
        guard progress.stage == .reporting, let result = progress.result,
            result.status == .authenticated
        else { return }
        progress.result = ChallengeResult(
            status: .unavailable,
            statusReason: .technicalIssue,
            cancel: .transactionError,
            interactions: result.interactions,
            ending: .technicalFault
        )
    }

    /// The RReq was answered, or is given up on.
    package mutating func reported() {
        guard progress.stage == .reporting else { return }
        progress.stage = .ended
    }
}

/// The ends of a challenge as the cardholder meets them; each has its own page (S20).
package enum ChallengeEnding: String, CaseIterable, Sendable {
    /// The code was right.
    case confirmed
    /// Too many wrong codes; the card's access is blocked now.
    case blocked
    /// The code, or the time for the next step, ran out.
    case timedOut
    /// The window was never opened in time.
    case neverOpened
    /// The cardholder gave up.
    case cancelled
    /// A message of the merchant's side was wrong.
    case messageFault
    /// Something of ours, or the way to the Directory Server, failed.
    case technicalFault
}

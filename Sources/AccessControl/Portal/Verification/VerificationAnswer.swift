/// What a code that was typed in the portal came to.
package enum VerificationAnswer: Sendable {
    /// It can't be a code, and was not counted.
    case notACode
    case wrong(triesLeft: Int)
    /// Used up, run out, tried too often, or dead because the contacts are others now.
    case over
}

/// What asking for the same code again came to.
package enum VerificationResend: Hashable, Sendable {
    case sent
    case wait(seconds: Int)
    case noneLeft
    case over
}

/// What a code that was typed to sign in came to.
package enum SignInCodeAnswer: Sendable {
    /// It was right; this is the token from now on.
    case signedIn(PortalToken)
    case refused(VerificationAnswer)
}

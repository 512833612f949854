/// What follows when someone has typed a user name and a password.
package enum SignInAnswer: Sendable {
    /// They were right; a code is on its way, and this is the token of the session that waits for it.
    case enterCode(PortalToken)
    /// The name or the password is wrong; nobody learns which.
    case refused
    /// Too many tries under this name: none is compared until then.
    case wait(until: Timestamp)
    /// They were right, but no code can be sent anywhere.
    case callService
}

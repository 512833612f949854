/// What the cardholder sees, as data; how it looks is the business of whoever shows it.
package enum Screen: Sendable {
    case enterCode(EnterCodeScreen)
    /// There is no contact that a code could be sent to (S7).
    case noContact(NoContactScreen)
    case ended(EndScreen)
}

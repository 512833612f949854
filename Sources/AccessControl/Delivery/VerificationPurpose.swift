/// What a code of the account portal is for.
package enum VerificationPurpose: String, CaseIterable, Sendable {
    /// The second step of signing in.
    case signIn = "sign-in"
    /// Shows that a new contact reaches the cardholder.
    case newContact = "new-contact"
}

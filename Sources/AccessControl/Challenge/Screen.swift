/// What the cardholder sees, as data; how it looks is the business of whoever shows it.
package enum Screen: Sendable {
    case enterCode(EnterCodeScreen)
    /// The way to new contacts begins with the security questions (S5, S7).
    case askQuestions(AskQuestionsScreen)
    case enterContacts(EnterContactsScreen)
    case confirmContacts(ConfirmContactsScreen)
    /// The contacts can't be updated here: customer service does it.
    case callService(CallServiceScreen)
    case ended(EndScreen)
}

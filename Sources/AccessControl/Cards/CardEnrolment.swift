package import ThreeDSecure

/// A card as the issuer's systems give it to the service.
///
/// It holds the card number and the contacts in the clear, so it can't be printed.
package struct CardEnrolment: Sendable {
    package let number: CardNumber
    package let account: AccountID
    package let role: CardRole
    package let expiry: CardExpiry
    package let language: Language?
    package let standing: CardStanding
    package let contacts: Contacts
    /// Answers to security questions, for a card that has none yet.
    package let answers: [QuestionID: SecurityAnswer]
    /// What was counted before the card came to this service; matters only when it is new here.
    package let history: CardCounters

    package init(
        number: CardNumber,
        account: AccountID,
        role: CardRole,
        expiry: CardExpiry,
        language: Language?,
        standing: CardStanding,
        contacts: Contacts,
        answers: [QuestionID: SecurityAnswer] = [:],
        history: CardCounters = .fresh
    ) {
        self.number = number
        self.account = account
        self.role = role
        self.expiry = expiry
        self.language = language
        self.standing = standing
        self.contacts = contacts
        self.answers = answers
        self.history = history
    }
}

extension CardEnrolment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "CardEnrolment(\(number.masked))" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

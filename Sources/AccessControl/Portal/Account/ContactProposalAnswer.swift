/// What became of a new contact that was typed in the portal.
package enum ContactProposalAnswer: Sendable {
    /// A code is on its way to it; nothing holds before that is typed.
    case codeSent(VerificationID)
    case wrong(ContactFormFaults)
    /// Only customer service can change contacts that are frozen.
    case frozen
    /// Too many codes of late.
    case tooMany
    /// Not a card of the user.
    case unknownCard
}

/// What became of a code that was sent to a new contact.
package enum ContactConfirmation: Sendable {
    /// It was right.
    case changed(ContactChangeOutcome, CardHandle)
    case refused(VerificationAnswer)
}

/// One of the two contacts of a card.
package enum ContactKind: String, CaseIterable, Sendable {
    case mobile
    case email
}

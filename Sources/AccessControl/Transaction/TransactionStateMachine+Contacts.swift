/// Contacts that change while a challenge is open: its code dies, and another goes out (S5).
extension TransactionStateMachine {
    package enum ContactsAction: Equatable {
        /// The contacts are changed: send the new code to them.
        case change
        /// Nobody has shown to be the cardholder, or the one change was made: show the window as it is.
        case show
        /// The challenge is over: show its end.
        case showEnd
    }

    /// The cardholder has confirmed new contacts: the old code is dead, and a new life begins (S5).
    ///
    /// - Parameters:
    ///   - revision: The revision of the new contacts.
    ///   - now: The time.
    /// - Returns: What follows.
    package mutating func contactsGiven(revision: Int, at now: Timestamp) -> ContactsAction {
        guard !runOut(at: now), progress.stage == .open else { return .showEnd }
        guard progress.update.isOpen, progress.update.isIdentified else { return .show }
        progress.update.changes += 1
        renewCode(for: revision, at: now)
        return .change
    }

    package enum ReplacedAction: Equatable {
        /// Send a new code to the contacts that are there now.
        case sendCode
        /// Show the window as it is.
        case show
    }

    /// The contacts were found to be others than the code went to: changed by another door, or in
    /// another challenge of the card.
    ///
    /// - Parameters:
    ///   - revision: The revision of today's contacts; `nil` where a code can't go to any.
    ///   - now: The time.
    /// - Returns: What follows.
    package mutating func contactsReplaced(
        revision: Int?,
        at now: Timestamp
    ) -> ReplacedAction {
        guard !runOut(at: now), progress.stage == .open, progress.contactsRevision != revision
        else { return .show }
        guard let revision else {
            progress.generation += 1
            progress.contactsRevision = nil
            progress.codeSentAt = nil
            progress.lastSentAt = nil
            progress.update.isOpen = true
            waitForCardholder(from: now)
            return .show
        }
        renewCode(for: revision, at: now)
        return .sendCode
    }

    private mutating func renewCode(for revision: Int, at now: Timestamp) {
        progress.update.isOpen = false
        progress.update.isIdentified = false
        progress.update.answered = 0
        progress.generation += 1
        progress.resends = 0
        noteSent(to: revision, at: now)
        waitForCardholder(from: now)
    }
}

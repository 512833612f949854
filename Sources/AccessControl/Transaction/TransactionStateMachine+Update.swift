/// The update of the contacts, by a cardholder whose code can't reach them (S5, S7).
extension TransactionStateMachine {
    package enum UpdateAction: Equatable {
        /// Show the page that the update has come to.
        case show
        /// The contacts were changed as often as policy allows: customer service helps on.
        case callService
        /// The challenge is over: show its end.
        case showEnd
    }

    /// The cardholder asks to change the contacts.
    package mutating func updateRequested(at now: Timestamp) -> UpdateAction {
        guard !runOut(at: now), progress.stage == .open else { return .showEnd }
        guard progress.update.changes < contactUpdate.changesPerChallenge else {
            return .callService
        }
        progress.update.isOpen = true
        waitForCardholder(from: now)
        return .show
    }

    /// The cardholder goes back to the code that was sent.
    ///
    /// - Returns: Whether there is one to go back to.
    package mutating func updateLeft(at now: Timestamp) -> Bool {
        guard !runOut(at: now), progress.stage == .open, progress.codeSentAt != nil else {
            return false
        }
        progress.update.isOpen = false
        waitForCardholder(from: now)
        return true
    }

    package enum AnswerAction: Equatable {
        /// The try is counted: compare now, then call ``answersJudged(_:count:from:of:cardFailures:at:)``.
        case compare
        /// Nothing is asked, or no longer: show the window as it is.
        case show
        /// The challenge is over: show its end.
        case showEnd
    }

    /// The cardholder has answered; counted before it is compared (S17).
    ///
    /// - Parameters:
    ///   - first: The place of the first question that was answered.
    ///   - now: The time.
    /// - Returns: What follows.
    package mutating func answered(from first: Int, at now: Timestamp) -> AnswerAction {
        guard !runOut(at: now), progress.stage == .open else { return .showEnd }
        guard progress.update.isOpen, !progress.update.isIdentified,
            progress.update.answered == first
        else { return .show }
        guard progress.update.tries < code.entriesPerChallenge else {
            // A process died between counting and judging the last try.
            block(at: now)
            return .showEnd
        }
        progress.update.tries += 1
        waitForCardholder(from: now)
        return .compare
    }

    package enum AnswerJudgement: Equatable {
        /// Right, and there is more to ask.
        case askNext
        /// Right, and that was all: the contacts may be changed.
        case identified
        /// Wrong; some tries are left.
        case askAgain(triesLeft: Int)
        /// Wrong, and that was the last: block the card and report the failure.
        case block
        /// Another call was faster, or the challenge is over: show the window as it is.
        case show
    }

    /// The answers have been compared.
    ///
    /// - Parameters:
    ///   - isRight: Whether all of them were right.
    ///   - count: How many there were.
    ///   - first: The place of the first question.
    ///   - needed: How many questions there are.
    ///   - cardFailures: The card's failures in a row, this try among them.
    ///   - now: The time.
    /// - Returns: What follows.
    package mutating func answersJudged(
        _ isRight: Bool,
        count: Int,
        from first: Int,
        of needed: Int,
        cardFailures: Int,
        at now: Timestamp
    ) -> AnswerJudgement {
        guard progress.stage == .open else { return .show }
        guard isRight else { return answersWrong(cardFailures: cardFailures, at: now) }
        progress.update.tries -= 1
        guard progress.update.answered == first, !progress.update.isIdentified else { return .show }
        progress.update.answered = first + count
        guard progress.update.answered >= needed else { return .askNext }
        progress.update.isIdentified = true
        return .identified
    }

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

    private mutating func answersWrong(cardFailures: Int, at now: Timestamp) -> AnswerJudgement {
        let left = min(
            code.entriesPerChallenge - progress.update.tries,
            code.failuresInARow - cardFailures
        )
        guard left > 0 else {
            block(at: now)
            return .block
        }
        return .askAgain(triesLeft: left)
    }
}

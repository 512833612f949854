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
}

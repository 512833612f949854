/// The security questions, by which a cardholder is known before contacts are changed (S5, S17).
extension TransactionStateMachine {
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

import ThreeDSecure

/// The code: typed, judged, sent again (S10, S17).
extension TransactionStateMachine {
    package enum EntryAction: Equatable {
        /// The try is counted: compare now, then call ``judged(_:cardFailures:at:)``.
        case compare
        /// The challenge is over: show its end.
        case showEnd
        /// No code was ever sent: there is nothing to compare with.
        case showNoContact
    }

    /// The cardholder has typed a code; counted before it is compared (S17).
    package mutating func entered(at now: Timestamp) -> EntryAction {
        guard !runOut(at: now), progress.stage == .open else { return .showEnd }
        guard progress.codeSentAt != nil else { return .showNoContact }
        guard progress.entries < code.entriesPerChallenge else {
            // A process died between counting and judging the last try.
            block(at: now)
            return .showEnd
        }
        progress.entries += 1
        waitForCardholder(from: now)
        return .compare
    }

    package enum JudgeAction: Equatable {
        /// The purchase is confirmed: report it.
        case confirm
        /// Wrong; some tries are left.
        case askAgain(triesLeft: Int)
        /// Wrong, and that was the last: block the card and report the failure.
        case block
        /// The code that was typed is dead: another went to new contacts meanwhile.
        case codeReplaced
        /// The challenge ended meanwhile by another way: show its end.
        case showEnd
    }

    /// The code has been compared.
    ///
    /// - Parameters:
    ///   - isRight: Whether it was the code.
    ///   - generation: The generation of the code that it was compared with.
    ///   - cardFailures: The card's failures in a row, this try among them.
    ///   - now: The time.
    /// - Returns: What follows.
    package mutating func judged(
        _ isRight: Bool,
        generation: Int,
        cardFailures: Int,
        at now: Timestamp
    ) -> JudgeAction {
        guard progress.stage == .open else { return .showEnd }
        guard progress.generation == generation else { return .codeReplaced }
        if isRight {
            end(.authenticated, nil, nil, .confirmed, at: now)
            return .confirm
        }
        let left = min(
            code.entriesPerChallenge - progress.entries,
            code.failuresInARow - cardFailures
        )
        guard left > 0 else {
            block(at: now)
            return .block
        }
        return .askAgain(triesLeft: left)
    }

    /// A try that was counted met a code that had been replaced meanwhile.
    ///
    /// - Returns: Whether it was taken back.
    package mutating func entryForgiven() -> Bool {
        guard progress.stage == .open, progress.entries > 0 else { return false }
        progress.entries -= 1
        return true
    }

    /// The card was found blocked, or with as many failures as are allowed, when a try was to be
    /// counted: another challenge has used them up.
    package mutating func foundBlocked(at now: Timestamp) {
        guard progress.stage == .open else { return }
        block(at: now)
    }

    package enum ResendAction: Equatable {
        case send
        case waitLonger(Duration)
        case noneLeft
        case showNoContact
        case showEnd
    }

    /// The cardholder asks for the code once more: the same one (S10).
    package mutating func resendRequested(at now: Timestamp) -> ResendAction {
        guard !runOut(at: now), progress.stage == .open else { return .showEnd }
        guard let lastSent = progress.lastSentAt else { return .showNoContact }
        waitForCardholder(from: now)
        guard progress.resends < code.resends else { return .noneLeft }
        let waited = now - lastSent
        guard waited >= code.resendInterval else {
            return .waitLonger(code.resendInterval - waited)
        }
        progress.resends += 1
        progress.lastSentAt = now
        return .send
    }
}

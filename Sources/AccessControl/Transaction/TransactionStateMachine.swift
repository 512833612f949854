import ThreeDSecure

/// The life of one challenge, from the ARes to the answered RReq.
///
/// Pure: it holds no clock, store or task. Each event returns what the caller must now do, once the
/// new ``progress`` is stored. Whatever the stage, an event that comes too late finds
/// the time run out, so that a timer and a click that cross end the same way.
/// See `Transaction.md` for the diagram. The update of contacts is in an extension.
package struct TransactionStateMachine: Sendable {
    package internal(set) var progress: ChallengeProgress
    let code: CodePolicy
    let window: WindowPolicy
    let contactUpdate: ContactUpdatePolicy

    package init(
        progress: ChallengeProgress,
        code: CodePolicy,
        window: WindowPolicy,
        contactUpdate: ContactUpdatePolicy
    ) {
        self.progress = progress
        self.code = code
        self.window = window
        self.contactUpdate = contactUpdate
    }

    // MARK: - The window

    package enum OpenAction: Equatable {
        /// The first CReq: send the code and show the page for it.
        case sendCode
        /// There is nowhere to send a code: say so.
        case showNoContact
        /// The same CReq once more (a reload): show the window as it is.
        case showAgain
        /// The challenge has a result already: show its end.
        case showEnd
        /// Another CReq than the first: Erro 305 to the merchant's side, and the result is reported.
        case refuseDifferent
    }

    /// The browser has brought a CReq.
    ///
    /// - Parameters:
    ///   - opening: What must be remembered of it.
    ///   - contacts: The revision of the contacts that a code can go to; `nil` where there are none.
    ///   - now: The time.
    /// - Returns: What follows.
    package mutating func opened(
        _ opening: WindowOpening,
        contacts: Int?,
        at now: Timestamp
    ) -> OpenAction {
        guard !runOut(at: now) else { return .showEnd }
        switch progress.stage {
        case .awaited:
            progress.stage = .open
            progress.opening = opening
            if let contacts { noteSent(to: contacts, at: now) }
            progress.update.isOpen = contacts == nil
            waitForCardholder(from: now)
            return contacts == nil ? .showNoContact : .sendCode
        case .open where progress.opening == opening:
            waitForCardholder(from: now)
            return progress.codeSentAt == nil ? .showNoContact : .showAgain
        case .open:
            end(.unavailable, .technicalIssue, .transactionError, .messageFault, at: now)
            return .refuseDifferent
        case .answered, .reporting, .ended:
            return .showEnd
        }
    }

    /// The browser has brought a CReq that is not valid.
    ///
    /// - Returns: Whether there was a challenge to end by it.
    package mutating func openedWrongly(at now: Timestamp) -> Bool {
        guard !runOut(at: now), progress.stage == .awaited || progress.stage == .open else {
            return false
        }
        end(.unavailable, .technicalIssue, .transactionError, .messageFault, at: now)
        return true
    }

    // MARK: - The code

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

    // MARK: - The ends

    /// The cardholder gives up.
    ///
    /// - Returns: Whether that ended the challenge, rather than something before it.
    package mutating func cancelled(at now: Timestamp) -> Bool {
        guard !runOut(at: now), progress.stage == .open else { return false }
        end(.notAuthenticated, .cardAuthenticationFailed, .cardholder, .cancelled, at: now)
        return true
    }

    /// The page is looked at again, or the timer has come.
    ///
    /// - Returns: Whether the time had run out and the challenge ended by that.
    package mutating func timePassed(at now: Timestamp) -> Bool {
        runOut(at: now)
    }

    /// The result could not be brought to the Directory Server.
    ///
    /// A confirmed purchase becomes "could not be performed": the browser is told so now, and what
    /// the merchant learns later must agree (EMV 3DS 2.2.0: repeated RReq carry transStatus U). A
    /// failed one stays what it is.
    package mutating func reportUnreachable() {
        guard progress.stage == .reporting, let result = progress.result,
            result.status == .authenticated
        else { return }
        progress.result = ChallengeResult(
            status: .unavailable,
            statusReason: .technicalIssue,
            cancel: .transactionError,
            interactions: result.interactions,
            ending: .technicalFault
        )
    }

    /// The RReq was answered, or is given up on.
    package mutating func reported() {
        guard progress.stage == .reporting else { return }
        progress.stage = .ended
    }

    // MARK: - Inside

    mutating func noteSent(to contacts: Int, at now: Timestamp) {
        progress.contactsRevision = contacts
        progress.codeSentAt = now
        progress.lastSentAt = now
    }

    /// The next moment at which the server acts by itself: the end of the code's life or of the
    /// cardholder's time for this page, whichever comes first.
    mutating func waitForCardholder(from now: Timestamp) {
        let step = now + window.interaction
        let codeEnd = progress.codeSentAt.map { $0 + code.life }
        progress.dueAt = min(step, codeEnd ?? step)
    }

    @discardableResult
    mutating func runOut(at now: Timestamp) -> Bool {
        guard let due = progress.dueAt, now >= due else { return false }
        switch progress.stage {
        case .awaited:
            end(.notAuthenticated, .timedOut, .neverStarted, .neverOpened, at: now)
        case .open:
            end(.notAuthenticated, .timedOut, .timedOut, .timedOut, at: now)
        case .answered, .reporting, .ended:
            return false
        }
        return true
    }

    mutating func block(at now: Timestamp) {
        end(.notAuthenticated, .maximumChallengesExceeded, nil, .blocked, at: now)
    }

    private mutating func end(
        _ status: TransactionStatus,
        _ reason: TransactionStatusReason?,
        _ cancel: ChallengeCancel?,
        _ ending: ChallengeEnding,
        at now: Timestamp
    ) {
        progress.stage = .reporting
        progress.dueAt = nil
        progress.result = ChallengeResult(
            status: status,
            statusReason: reason,
            cancel: cancel,
            interactions: min(progress.entries, 99),
            ending: ending
        )
    }
}

import ThreeDSecure

/// The life of one challenge, from the ARes to the answered RReq.
///
/// Pure: it holds no clock, store or task. Each event returns what the caller must now do, once the
/// new ``progress`` is stored. Whatever the stage, an event that comes too late finds
/// the time run out, so that a timer and a click that cross end the same way.
/// See `Transaction.md` for the diagram. Its events are in extensions, a file per subject.
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

    mutating func end(
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

import ACSTestSupport
import AccessControl
import Testing
import ThreeDSecure

/// The update of the contacts in the life of a challenge.
@Suite struct UpdateStateMachineTests {
    let start = Timestamp(milliseconds: 1_800_000_000_000)

    @Test func `right answers, one after the other, lead to the contacts and to a new code`() throws
    {
        var machine = try opened()
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(judge(true, from: 0, &machine) == .askNext)
        #expect(machine.answered(from: 1, at: start) == .compare)
        #expect(judge(true, from: 1, &machine) == .identified)
        #expect(machine.contactsGiven(revision: 2, at: start + .seconds(60)) == .change)
        #expect(machine.progress.generation == 2)
        #expect(machine.progress.contactsRevision == 2)
        #expect(machine.progress.codeSentAt == start + .seconds(60))
        #expect(machine.progress.dueAt == start + .seconds(660))
        #expect(machine.progress.update == UpdateProgress(changes: 1))
    }

    @Test func `contacts are changed once for each time that the questions are answered`() throws {
        var machine = try identified()
        #expect(machine.contactsGiven(revision: 2, at: start) == .change)
        #expect(machine.contactsGiven(revision: 3, at: start) == .show)
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.contactsGiven(revision: 3, at: start) == .show)
    }

    @Test func `nobody changes contacts without having answered`() throws {
        var machine = try opened()
        #expect(machine.contactsGiven(revision: 2, at: start) == .show)
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.contactsGiven(revision: 2, at: start) == .show)
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(judge(true, from: 0, &machine) == .askNext)
        #expect(machine.contactsGiven(revision: 2, at: start) == .show)
        #expect(machine.progress.generation == 1)
    }

    @Test func `a right answer counted twice does not skip the next question`() throws {
        var machine = try opened()
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(judge(true, from: 0, &machine) == .askNext)
        #expect(judge(true, from: 0, &machine) == .show)
        #expect(machine.progress.update.answered == 1)
        #expect(machine.progress.update.tries == 0)
    }

    @Test func `the second question can't be answered before the first`() throws {
        var machine = try opened()
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.answered(from: 1, at: start) == .show)
        #expect(machine.progress.update.tries == 0)
    }

    @Test func `the third wrong answer blocks, and right ones between do not give more tries`()
        throws
    {
        var machine = try opened()
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(judge(false, from: 0, failures: 1, &machine) == .askAgain(triesLeft: 2))
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(judge(true, from: 0, failures: 2, &machine) == .askNext)
        #expect(machine.answered(from: 1, at: start) == .compare)
        #expect(judge(false, from: 1, failures: 2, &machine) == .askAgain(triesLeft: 1))
        #expect(machine.answered(from: 1, at: start) == .compare)
        #expect(judge(false, from: 1, failures: 3, &machine) == .block)
        #expect(machine.progress.result?.statusReason == .maximumChallengesExceeded)
        #expect(machine.progress.result?.ending == .blocked)
    }

    @Test func `a fourth answer is never compared, though none was judged`() throws {
        var machine = try opened()
        #expect(machine.updateRequested(at: start) == .show)
        for _ in 1...3 { #expect(machine.answered(from: 0, at: start) == .compare) }
        #expect(machine.answered(from: 0, at: start) == .showEnd)
        #expect(machine.progress.result?.ending == .blocked)
    }

    @Test func `the card's fifth failure in a row blocks at the first wrong answer`() throws {
        var machine = try opened()
        #expect(machine.updateRequested(at: start) == .show)
        #expect(machine.answered(from: 0, at: start) == .compare)
        #expect(judge(false, from: 0, failures: 5, &machine) == .block)
    }

    @Test func `the update ends with the code's life`() throws {
        var machine = try identified()
        #expect(machine.contactsGiven(revision: 2, at: start + .seconds(600)) == .showEnd)
        #expect(machine.progress.result?.ending == .timedOut)
    }

    @Test func `after as many changes as policy allows the cardholder calls`() throws {
        var machine = try identified()
        for revision in 2...4 {
            #expect(machine.contactsGiven(revision: revision, at: start) == .change)
            if revision < 4 { identify(&machine) }
        }
        #expect(machine.updateRequested(at: start) == .callService)
    }

    @Test func `a code for earlier contacts is judged as replaced, right or wrong`() throws {
        for isRight in [true, false] {
            var machine = try opened()
            #expect(machine.entered(at: start) == .compare)
            #expect(machine.contactsReplaced(revision: 2, at: start) == .sendCode)
            let judged = machine.judged(isRight, generation: 1, cardFailures: 1, at: start)
            #expect(judged == .codeReplaced)
            #expect(machine.entryForgiven() == true)
            #expect(machine.progress.entries == 0)
        }
    }

    @Test func `contacts that are frozen or gone leave no code, and new ones bring one`() throws {
        var machine = try opened()
        #expect(machine.contactsReplaced(revision: nil, at: start) == .show)
        #expect(machine.progress.codeSentAt == nil)
        #expect(machine.entered(at: start) == .showNoContact)
        #expect(machine.contactsReplaced(revision: 3, at: start) == .sendCode)
        #expect(machine.progress.generation == 3)
        #expect(machine.entered(at: start) == .compare)
    }

    @Test func `the same contacts replace nothing`() throws {
        var machine = try opened()
        #expect(machine.contactsReplaced(revision: 1, at: start) == .show)
        #expect(machine.progress.generation == 1)
    }

    @Test func `a card without contacts is at the update from the start, and has no way back`()
        throws
    {
        var machine = try opened(contacts: nil)
        #expect(machine.progress.update.isOpen)
        #expect(machine.updateLeft(at: start) == false)
        #expect(machine.answered(from: 0, at: start) == .compare)
    }

    // MARK: - Steps

    private func opened(contacts: Int? = 1) throws -> TransactionStateMachine {
        var machine = TransactionStateMachine(
            progress: ChallengeProgress(stage: .awaited, dueAt: start + .seconds(30)),
            code: try IssuerProfile.test().code,
            window: try IssuerProfile.test().window,
            contactUpdate: try .test()
        )
        let opening = WindowOpening(size: .medium, sessionData: nil)
        _ = machine.opened(opening, contacts: contacts, at: start)
        return machine
    }

    private func identified() throws -> TransactionStateMachine {
        var machine = try opened()
        identify(&machine)
        return machine
    }

    private func identify(_ machine: inout TransactionStateMachine) {
        #expect(machine.updateRequested(at: start) == .show)
        for place in 0...1 {
            #expect(machine.answered(from: place, at: start) == .compare)
            _ = judge(true, from: place, &machine)
        }
        #expect(machine.progress.update.isIdentified)
    }

    private func judge(
        _ isRight: Bool,
        from first: Int,
        failures: Int = 1,
        _ machine: inout TransactionStateMachine
    ) -> TransactionStateMachine.AnswerJudgement {
        machine.answersJudged(
            isRight,
            count: 1,
            from: first,
            of: 2,
            cardFailures: failures,
            at: start
        )
    }
}

import ACSTestSupport
import AccessControl
import Testing
import ThreeDSecure

@Suite struct TransactionStateMachineTests {
    let start = Timestamp(milliseconds: 1_800_000_000_000)
    let opening = WindowOpening(size: .medium, sessionData: "basket")

    @Test func `the first request opens the window and sends the code`() throws {
        var machine = try awaited()
        #expect(machine.opened(opening, contacts: 1, at: start) == .sendCode)
        #expect(machine.progress.stage == .open)
        #expect(machine.progress.codeSentAt == start)
        #expect(machine.progress.dueAt == start + .seconds(600))
    }

    @Test func `the same request again is a reload and sends nothing`() throws {
        var machine = try open()
        #expect(machine.opened(opening, contacts: 1, at: start + .seconds(5)) == .showAgain)
        #expect(machine.progress.codeSentAt == start)
    }

    @Test func `another request ends the challenge`() throws {
        var machine = try open()
        let other = WindowOpening(size: .fullScreen, sessionData: "basket")
        #expect(machine.opened(other, contacts: 1, at: start) == .refuseDifferent)
        #expect(machine.progress.result?.status == .unavailable)
        #expect(machine.progress.result?.cancel == .transactionError)
    }

    @Test func `a request after thirty seconds is too late`() throws {
        var early = try awaited()
        #expect(
            early.opened(opening, contacts: 1, at: start + .milliseconds(29_999)) == .sendCode
        )
        var late = try awaited()
        #expect(late.opened(opening, contacts: 1, at: start + .seconds(30)) == .showEnd)
        #expect(late.progress.result?.statusReason == .timedOut)
        #expect(late.progress.result?.cancel == .neverStarted)
        #expect(late.progress.result?.ending == .neverOpened)
    }

    @Test func `a card without contacts is shown what to do and gets no code`() throws {
        var machine = try awaited()
        #expect(machine.opened(opening, contacts: nil, at: start) == .showNoContact)
        #expect(machine.entered(at: start) == .showNoContact)
        #expect(machine.resendRequested(at: start) == .showNoContact)
        #expect(machine.progress.entries == 0)
    }

    @Test func `a right code confirms the purchase`() throws {
        var machine = try open()
        #expect(machine.entered(at: start) == .compare)
        #expect(machine.judged(true, generation: 1, cardFailures: 1, at: start) == .confirm)
        #expect(machine.progress.stage == .reporting)
        #expect(machine.progress.result?.status == .authenticated)
        #expect(machine.progress.result?.interactions == 1)
        #expect(machine.progress.dueAt == nil)
    }

    @Test func `the third wrong code blocks`() throws {
        var machine = try open()
        for left in [2, 1] {
            #expect(machine.entered(at: start) == .compare)
            #expect(
                machine.judged(false, generation: 1, cardFailures: 3 - left, at: start)
                    == .askAgain(triesLeft: left)
            )
        }
        #expect(machine.entered(at: start) == .compare)
        #expect(machine.judged(false, generation: 1, cardFailures: 3, at: start) == .block)
        #expect(machine.progress.result?.statusReason == .maximumChallengesExceeded)
        #expect(machine.progress.result?.interactions == 3)
        #expect(machine.entered(at: start) == .showEnd)
    }

    @Test func `the card's fifth failure in a row blocks in the first try of a challenge`() throws {
        var machine = try open()
        #expect(machine.entered(at: start) == .compare)
        #expect(machine.judged(false, generation: 1, cardFailures: 5, at: start) == .block)
    }

    @Test func `a fourth try is never compared, though none was judged`() throws {
        var machine = try open()
        for _ in 1...3 { #expect(machine.entered(at: start) == .compare) }
        #expect(machine.entered(at: start) == .showEnd)
        #expect(machine.progress.result?.ending == .blocked)
    }

    @Test func `a right code that is judged after the end does not confirm`() throws {
        var machine = try open()
        #expect(machine.entered(at: start) == .compare)
        #expect(machine.cancelled(at: start) == true)
        #expect(machine.judged(true, generation: 1, cardFailures: 1, at: start) == .showEnd)
        #expect(machine.progress.result?.status == .notAuthenticated)
    }

    @Test func `a code is good for ten minutes and no longer`() throws {
        var intime = try open()
        #expect(intime.entered(at: start + .milliseconds(599_999)) == .compare)
        var late = try open()
        #expect(late.entered(at: start + .seconds(600)) == .showEnd)
        #expect(late.progress.result?.statusReason == .timedOut)
        #expect(late.progress.result?.cancel == .timedOut)
        #expect(late.progress.entries == 0)
    }

    @Test func `sending again does not lengthen the code's life`() throws {
        var machine = try open()
        #expect(machine.resendRequested(at: start + .seconds(500)) == .send)
        #expect(machine.progress.dueAt == start + .seconds(600))
        #expect(machine.timePassed(at: start + .seconds(600)) == true)
    }

    @Test func `the code is sent again at most three times, thirty seconds apart`() throws {
        var machine = try open()
        #expect(machine.resendRequested(at: start + .seconds(29)) == .waitLonger(.seconds(1)))
        for round in 1...3 {
            #expect(machine.resendRequested(at: start + .seconds(30 * round)) == .send)
        }
        #expect(machine.resendRequested(at: start + .seconds(300)) == .noneLeft)
        #expect(machine.progress.generation == 1)
    }

    @Test func `giving up is reported as the cardholder's choice`() throws {
        var machine = try open()
        #expect(machine.cancelled(at: start) == true)
        #expect(machine.progress.result?.cancel == .cardholder)
        #expect(machine.cancelled(at: start) == false)
    }

    @Test func `a faulty request ends a challenge once`() throws {
        var machine = try awaited()
        #expect(machine.openedWrongly(at: start) == true)
        #expect(machine.openedWrongly(at: start) == false)
    }

    @Test func `a confirmed purchase that can't be reported could not be performed`() throws {
        var machine = try open()
        #expect(machine.entered(at: start) == .compare)
        #expect(machine.judged(true, generation: 1, cardFailures: 1, at: start) == .confirm)
        machine.reportUnreachable()
        #expect(machine.progress.result?.status == .unavailable)
        #expect(machine.progress.result?.ending == .technicalFault)
        machine.reported()
        #expect(machine.progress.stage == .ended)
    }

    @Test func `a failed purchase stays failed when it can't be reported`() throws {
        var machine = try open()
        #expect(machine.cancelled(at: start) == true)
        machine.reportUnreachable()
        #expect(machine.progress.result?.status == .notAuthenticated)
        #expect(machine.progress.result?.ending == .cancelled)
    }

    @Test func `nothing happens to a purchase that was answered at once`() throws {
        var machine = try machine(ChallengeProgress(stage: .answered, dueAt: nil))
        #expect(machine.opened(opening, contacts: 1, at: start) == .showEnd)
        #expect(machine.timePassed(at: start + .seconds(100_000)) == false)
        #expect(machine.cancelled(at: start) == false)
        #expect(machine.progress == ChallengeProgress(stage: .answered, dueAt: nil))
    }

    private func awaited() throws -> TransactionStateMachine {
        try machine(ChallengeProgress(stage: .awaited, dueAt: start + .seconds(30)))
    }

    private func open() throws -> TransactionStateMachine {
        var machine = try awaited()
        _ = machine.opened(opening, contacts: 1, at: start)
        return machine
    }

    private func machine(_ progress: ChallengeProgress) throws -> TransactionStateMachine {
        TransactionStateMachine(
            progress: progress,
            code: try CodePolicy(
                length: 6,
                life: .seconds(600),
                resends: 3,
                resendInterval: .seconds(30),
                entriesPerChallenge: 3,
                failuresInARow: 5
            ),
            window: try WindowPolicy(firstRequest: .seconds(30), interaction: .seconds(600)),
            contactUpdate: try .test()
        )
    }
}

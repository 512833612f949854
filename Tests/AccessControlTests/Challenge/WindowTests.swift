import ACSTestSupport
import AccessControl
import Testing
import ThreeDSecure

/// What a cardholder can do in the window, and what comes of it.
@Suite struct WindowTests {
    @Test func `a right code is reported as authenticated before the final page`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let screen = try await world.openedChallenge()
        let code = try await #require(world.sms.lastCode())
        let end = try await #require(
            world.server.enterCode(code, ticket: screen.ticket).ended
        )
        #expect(end.ending == .confirmed)
        let report = try await #require(world.results.reports.last)
        #expect(report.result.status == .authenticated)
        #expect(report.authenticationValue != nil)
        let response = try #require(end.wayBack?.challengeResponse)
        let bytes = try #require(Base64URL.decode(response))
        #expect(String(decoding: bytes, as: UTF8.self).contains(#""transStatus":"Y""#))
    }

    @Test func `both channels get the same code, and one failing leaves the other`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        await world.sms.fail(with: SendError(reason: .refused, isTemporary: false))
        let screen = try await world.openedChallenge()
        #expect(screen.contacts.map(\.state) == [.abandoned, .accepted])
        let code = try await #require(world.email.lastCode())
        let end = try await world.server.enterCode(code, ticket: screen.ticket).ended
        #expect(end?.ending == .confirmed)
    }

    @Test func `a gateway that is away is tried again until it takes the code`() async throws {
        let world = try TestWorld()
        try await world.enrolCard(email: nil)
        await world.sms.fail(with: SendError(reason: .unreachable, isTemporary: true))
        let screen = try await world.openedChallenge()
        #expect(screen.contacts.map(\.state) == [.pending])
        await world.sms.fail(with: nil)
        world.clock.advance(by: .seconds(4))
        await world.server.sweep()
        #expect(await world.sms.messages.isEmpty)
        world.clock.advance(by: .seconds(1))
        await world.server.sweep()
        #expect(await world.sms.messages.count == 1)
        let seen = try await world.server.look(ticket: screen.ticket).enterCode
        #expect(seen?.contacts.map(\.state) == [.accepted])
    }

    @Test func `a code is not sent once its challenge is over`() async throws {
        let world = try TestWorld()
        try await world.enrolCard(email: nil)
        await world.sms.fail(with: SendError(reason: .unreachable, isTemporary: true))
        let screen = try await world.openedChallenge()
        _ = try await world.server.cancel(ticket: screen.ticket)
        await world.sms.fail(with: nil)
        world.clock.advance(by: .seconds(60))
        await world.server.sweep()
        #expect(await world.sms.messages.isEmpty)
    }

    @Test func `a Directory Server that can't be reached makes it a technical fault`()
        async throws
    {
        let world = try TestWorld()
        try await world.enrolCard()
        let screen = try await world.openedChallenge()
        let code = try await #require(world.sms.lastCode())
        await world.results.answer(with: .unreachable)
        let end = try await world.server.enterCode(code, ticket: screen.ticket).ended
        #expect(end?.ending == .technicalFault)
        // At once, and once more at once; from then on as "could not be performed".
        #expect(
            await world.results.reports.map(\.result.status) == [.authenticated, .authenticated]
        )
        await world.results.answer(with: .acknowledged)
        world.clock.advance(by: .seconds(10))
        await world.server.sweep()
        #expect(await world.results.reports.last?.result.status == .unavailable)
        world.clock.advance(by: .seconds(10))
        await world.server.sweep()
        #expect(await world.results.reports.count == 3)
    }

    @Test func `a result that was not answered is not sent twice`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let screen = try await world.openedChallenge()
        let code = try await #require(world.sms.lastCode())
        await world.results.answer(with: .unanswered(.timedOut))
        let end = try await world.server.enterCode(code, ticket: screen.ticket).ended
        #expect(end?.ending == .confirmed)
        world.clock.advance(by: .seconds(100))
        await world.server.sweep()
        #expect(await world.results.reports.count == 1)
    }

    @Test func `a challenge whose browser went away is reported once, when its time is over`()
        async throws
    {
        let world = try TestWorld()
        try await world.enrolCard()
        _ = try await world.openedChallenge()
        world.clock.advance(by: .seconds(599))
        await world.server.sweep()
        #expect(await world.results.reports.isEmpty)
        world.clock.advance(by: .seconds(1))
        await world.server.sweep()
        await world.server.sweep()
        let reports = await world.results.reports
        #expect(reports.count == 1)
        #expect(reports.first?.result.statusReason == .timedOut)
        #expect(reports.first?.result.cancel == .timedOut)
    }

    @Test func `a ticket of another challenge opens nothing`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let first = try await world.openedChallenge()
        let second = try await world.openedChallenge()
        let forged = WindowTicket(
            transaction: second.ticket.transaction,
            token: first.ticket.token
        )
        let code = try await #require(world.sms.lastCode())
        guard case .unknown = try await world.server.enterCode(code, ticket: forged) else {
            Issue.record("a forged ticket was taken")
            return
        }
    }

    @Test func `twenty guesses at once are compared three times at most`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let screen = try await world.openedChallenge()
        let code = try await #require(world.sms.lastCode())
        let wrong = code == "000000" ? "000001" : "000000"
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    _ = try? await world.server.enterCode(wrong, ticket: screen.ticket)
                }
            }
        }
        let report = try await #require(world.results.reports.last)
        #expect(await world.results.reports.count == 1)
        #expect(report.result.interactions == 3)
        #expect(report.result.statusReason == .maximumChallengesExceeded)
        let late = try await world.server.enterCode(code, ticket: screen.ticket).ended
        #expect(late?.ending == .blocked)
    }

    @Test func `a merchant's name can't put a link into a message`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let answer = try await world.purchase(["merchantName": "Win https://evil.example/x"])
        _ = try await world.openWindow(of: answer)
        for message in await world.email.messages + world.sms.messages {
            #expect(!(message.text + message.subject).contains("://"))
            #expect(!(message.text + message.subject).contains("evil.example"))
        }
    }
}

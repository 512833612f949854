import ACSTestSupport
import AccessControl
import Testing
import ThreeDSecure

/// The update of the contacts in the window, and what it does to everything else.
@Suite struct ContactUpdateTests {
    @Test func `the questions together are one try, and do not say which answer was wrong`()
        async throws
    {
        let world = try await world(.test(asksTogether: true))
        let ticket = try await world.openedChallenge().ticket
        let page = try await #require(world.server.requestUpdate(ticket: ticket).questions)
        #expect(page.questions.count == 2)
        let again = try await world.answer("1980-05-17", "99999", ticket).questions
        #expect(again?.triesLeft == 2)
        #expect(again?.first == 0)
        #expect(try await world.answer("1980-05-17", "111 22", ticket).contacts != nil)
    }

    @Test func `where policy forbids the update the cardholder calls, whatever is posted`()
        async throws
    {
        let world = try await world(.test(isInWindow: false))
        let ticket = try await world.openedChallenge().ticket
        let page = try await world.server.requestUpdate(ticket: ticket).callService
        #expect(page?.reason == .notInWindow)
        _ = try await world.server.answerQuestions(
            [QuestionID(rawValue: "birth-date"): "1980-05-17"],
            from: 0,
            ticket: ticket
        )
        _ = try await world.confirm(email: "new@example.se", ticket)
        #expect(try await world.contacts().email?.address == "someone@example.se")
    }

    @Test
    func `after the change only the new contacts get codes, and only the old ones the notice`()
        async throws
    {
        let world = try await world()
        let ticket = try await world.openedChallenge().ticket
        try await world.identify(ticket)
        let page = try await world.confirm(
            mobile: "070-765 43 21",
            email: "new@example.se",
            ticket
        )
        #expect(page.enterCode?.notice == .contactsUpdated)
        let texts = await world.messages()
        let told = texts.filter { $0.code == nil }.map(\.to).sorted()
        #expect(told == ["+46701234567", "someone@example.se"])
        let code = try #require(texts.last { $0.to == "new@example.se" }?.code)
        #expect(
            texts.filter { $0.code == code }.map(\.to).sorted() == [
                "+46707654321", "new@example.se",
            ]
        )
        let end = try await world.server.enterCode(code, ticket: ticket).ended
        #expect(end?.ending == .confirmed)
    }

    @Test func `a right answer takes back its own failure and no other`() async throws {
        let world = try await world()
        let ticket = try await world.openedChallenge().ticket
        _ = try await world.server.enterCode(world.wrongCode(), ticket: ticket)
        _ = try await world.server.requestUpdate(ticket: ticket)
        _ = try await world.answer("1980-05-17", ticket)
        #expect(try await world.card().counters.failuresInARow == 1)
    }

    @Test func `a change in the portal kills the code of an open challenge and sends another`()
        async throws
    {
        let world = try await world()
        let ticket = try await world.openedChallenge().ticket
        let old = try #require(await world.sms.lastCode())
        let outcome = try await world.changeInPortal(email: "new@example.se")
        #expect(outcome == .changed)
        let page = try await world.server.enterCode(old, ticket: ticket).enterCode
        #expect(page?.notice == .contactsChanged)
        #expect(try await world.card().counters.failuresInARow == 0)
        let new = try #require(await world.email.lastCode())
        #expect(new != old)
        #expect(try await world.server.enterCode(new, ticket: ticket).ended?.ending == .confirmed)
    }

    @Test func `frozen contacts get no code, and the cardholder calls`() async throws {
        let world = try await world()
        let ticket = try await world.openedChallenge().ticket
        let old = try #require(await world.sms.lastCode())
        let card = try await world.card().reference
        try await world.database.freeze(card, at: world.clock.now)
        let page = try await world.server.enterCode(old, ticket: ticket).callService
        #expect(page?.reason == .frozen)
        #expect(try await world.changeInPortal(email: "new@example.se") == .frozen)
        let sent = await world.messages().count
        _ = try await world.openedAnswer().callService
        #expect(await world.messages().count == sent)
    }

    @Test func `contacts that customer service adds meanwhile get the code at the next look`()
        async throws
    {
        let world = try TestWorld()
        try await world.enrolCard(mobile: nil, email: nil)
        let page = try await world.openedAnswer().callService
        let ticket = try #require(page?.step.ticket)
        #expect(page?.reason == .noQuestions)
        _ = try await world.changeInPortal(email: "new@example.se")
        #expect(try await world.server.look(ticket: ticket).enterCode != nil)
        let code = try #require(await world.email.lastCode())
        #expect(try await world.server.enterCode(code, ticket: ticket).ended?.ending == .confirmed)
    }

    @Test func `within the cool-off a purchase is not exempt, and after it is again`() async throws
    {
        let world = try TestWorld(
            exemptPurchases: 9,
            contactUpdate: .test(coolOff: .seconds(3_600))
        )
        try await world.enrolCard()
        #expect(try await world.purchase().decision.status == .authenticated)
        _ = try await world.changeInPortal(email: "new@example.se")
        let flagged = try await world.purchase()
        #expect(flagged.decision.status == .challenge)
        #expect(flagged.decision.reasons == [.contactsChanged])
        world.clock.advance(by: .seconds(3_600))
        #expect(try await world.purchase().decision.status == .authenticated)
    }

    @Test func `whoever blocked the card in another challenge changes nothing in this one`()
        async throws
    {
        let world = try await world()
        let ticket = try await world.openedChallenge().ticket
        try await world.identify(ticket)
        let other = try await world.openedChallenge().ticket
        for _ in 1...3 { _ = try await world.server.enterCode(world.wrongCode(), ticket: other) }
        let end = try await world.confirm(email: "new@example.se", ticket).ended
        #expect(end?.ending == .blocked)
        #expect(try await world.contacts().email?.address == "someone@example.se")
    }

    @Test func `a change says who made it through which door, from what to what`() async throws {
        let world = try await world()
        let ticket = try await world.openedChallenge().ticket
        try await world.identify(ticket)
        _ = try await world.confirm(email: "new@example.se", ticket)
        let card = try await world.card()
        let change = try #require(
            await world.database.changes(of: card.reference, limit: 9).first
        )
        #expect(change.channel == .window)
        #expect(change.actor == ticket.transaction.description)
        #expect(change.after == card.contacts)
        #expect(change.before != card.contacts)
        #expect(card.contactState.revision == 2)
    }

    private func world(_ policy: ContactUpdatePolicy? = nil) async throws -> TestWorld {
        let world = try TestWorld(contactUpdate: policy)
        try await world.enrolCard(answers: ["birth-date": "1980-05-17", "postal-code": "11122"])
        return world
    }
}

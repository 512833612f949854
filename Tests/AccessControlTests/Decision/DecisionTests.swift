import ACSTestSupport
import AccessControl
import Testing
import ThreeDSecure

/// How purchases are answered.
@Suite struct DecisionTests {
    @Test func `the first two purchases are exempt with a message, the third is challenged`()
        async throws
    {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        for _ in 1...2 {
            let answer = try await world.purchase()
            #expect(answer.decision.status == .authenticated)
            #expect(answer.decision.reasons == [.firstPurchases])
            #expect(answer.authenticationValue != nil)
            #expect(answer.electronicCommerceIndicator?.rawValue == "05")
            #expect(answer.cardholderInfo?.isEmpty == false)
        }
        let third = try await world.purchase()
        #expect(third.decision.status == .challenge)
        #expect(third.decision.reasons == [.exemptPurchasesUsed])
        #expect(third.authenticationValue == nil)
        #expect(third.cardholderInfo == nil)
    }

    @Test func `a confirmed purchase uses up an exemption`() async throws {
        let world = try TestWorld(exemptPurchases: 1)
        try await world.enrolCard()
        let answer = try await world.purchase(["threeDSRequestorChallengeInd": "04"])
        let screen = try await #require(world.openWindow(of: answer).enterCode)
        let code = try await #require(world.sms.lastCode())
        _ = try await world.server.enterCode(code, ticket: screen.ticket)
        #expect(try await world.purchase().decision.status == .challenge)
    }

    @Test(arguments: ["03", "04", "09"])
    func `a merchant that asks for a challenge gets one`(preference: String) async throws {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        let answer = try await world.purchase(["threeDSRequestorChallengeInd": preference])
        #expect(answer.decision.status == .challenge)
        #expect(answer.decision.reasons == [.requestorAskedForChallenge])
    }

    @Test(arguments: ["01", "02", "05"])
    func `other wishes of a merchant leave the exemption`(preference: String) async throws {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        let answer = try await world.purchase(["threeDSRequestorChallengeInd": preference])
        #expect(answer.decision.status == .authenticated)
    }

    @Test func `data that is only shared is never challenged`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let answer = try await world.purchase(["threeDSRequestorChallengeInd": "06"])
        #expect(answer.decision.status == .informational)
    }

    @Test(arguments: [
        (CardStanding.stolen, TransactionStatus.rejected, TransactionStatusReason.stolenCard),
        (.closed, .notAuthenticated, .transactionNotPermitted),
        (.undetermined, .unavailable, .technicalIssue),
    ])
    func `what the issuer says of a card decides`(
        standing: CardStanding,
        status: TransactionStatus,
        reason: TransactionStatusReason
    ) async throws {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard(standing: standing)
        let decision = try await world.purchase().decision
        #expect(decision.status == status)
        #expect(decision.statusReason == reason)
    }

    @Test func `an unknown card is not authenticated`() async throws {
        let world = try TestWorld(exemptPurchases: 2)
        let answer = try await world.purchase()
        #expect(answer.decision.status == .notAuthenticated)
        #expect(answer.decision.statusReason == .noCardRecord)
    }

    @Test func `a card is good until the end of its month`() async throws {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        // The test card says 3012; the clock stands at 23 November 2026.
        world.clock.advance(by: .seconds(86_400 * (365 * 4 + 1 + 38)))
        #expect(try await world.purchase().decision.status == .authenticated)
        world.clock.advance(by: .seconds(86_400))
        #expect(try await world.purchase().decision.statusReason == .expiredCard)
    }

    @Test func `a card with as many failures as are allowed counts as blocked`() async throws {
        let world = try TestWorld(exemptPurchases: 2)
        let counters = CardCounters(completedPurchases: 0, failuresInARow: 5, blockedAt: nil)
        try await world.enrolCard(counters: counters)
        let answer = try await world.purchase()
        #expect(answer.decision.reasons == [.accessBlocked])
        #expect(answer.cardholderInfo?.contains("+46 8 123 456 78") == true)
    }

    @Test func `a browser that changed since the 3DS Method loses the exemption`() async throws {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        let id = try #require(TransactionID("8a880dc0-d2d2-4067-bcb1-b08d1690b26e"))
        try await world.server.observe(threeDSServerTransID: id, userAgent: "Browser one")
        let seen = ["threeDSServerTransID": id.description, "threeDSCompInd": "Y"]
        let same = try await world.purchase(
            seen.merging(["browserUserAgent": "Browser one"]) { $1 }
        )
        #expect(same.decision.status == .authenticated)
        let other = try await world.purchase(
            seen.merging(["browserUserAgent": "Browser two"]) { $1 }
        )
        #expect(other.decision.reasons == [.browserChanged])
        #expect(other.decision.status == .challenge)
    }

    @Test func `without its store the server decides nothing`() async throws {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        await world.database.takeDown()
        await #expect(throws: MemoryDatabase.Down.self) { try await world.purchase() }
    }
}

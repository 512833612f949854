import ACSTestSupport
import AccessControl
import Foundation
import Testing
import ThreeDSecure

@Suite struct ChallengeTests {
    private let world: TestWorld
    private let site: WindowSite
    private let shop: Shop

    init() throws {
        world = try TestWorld()
        site = WindowSite(world)
        shop = Shop(world: world)
    }

    @Test func `a CReq opens the window and sends the code to every contact`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            #expect(page.status == 200 && page.screen == "enter-code" && page.notice == nil)
            #expect(page.html.contains("•••••34567") && page.html.contains("s•••••@example.se"))
        }
        let code = try #require(await world.sms.lastCode())
        #expect(await world.email.lastCode() == code)
    }

    @Test func `the right code confirms the purchase and takes the browser back`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        let page = try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form(sessionData: "a&b\"c"))
            let code = try #require(await world.sms.lastCode())
            return try await browser.submit("code-form", of: page, typing: ["code": code])
        }
        #expect(page.status == 200 && page.screen == "ended" && page.ending == "confirmed")
        #expect(try page.action(of: "return-form") == "http://127.0.0.1:8080/notification")
        let fields = try page.hiddenFields(of: "return-form")
        #expect(fields["threeDSSessionData"] == "a&b\"c")
        let cres = try #require(fields["cres"].flatMap { Base64URL.decode($0) })
        let text = String(decoding: cres, as: UTF8.self)
        #expect(text.contains("\"transStatus\":\"Y\"") && text.contains(challenge.acsTransID))
        #expect(await world.results.reports.map(\.result.status) == [.authenticated])
    }

    @Test func `a wrong code is said, and the next may be right`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            var page = try await browser.post("/challenge", challenge.form())
            let code = try #require(await world.sms.lastCode())
            let wrong = code == "000000" ? "000001" : "000000"
            page = try await browser.submit("code-form", of: page, typing: ["code": wrong])
            #expect(page.screen == "enter-code")
            #expect(page.notice?.contains("2 gånger till") == true)
            page = try await browser.submit("code-form", of: page, typing: ["code": code])
            #expect(page.ending == "confirmed")
        }
    }

    @Test func `the third wrong code blocks, with a page of its own`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            var page = try await browser.post("/challenge", challenge.form())
            let code = try #require(await world.sms.lastCode())
            let wrong = code == "000000" ? "000001" : "000000"
            for _ in 0..<3 {
                page = try await browser.submit("code-form", of: page, typing: ["code": wrong])
            }
            #expect(page.ending == "blocked" && page.html.contains("+46 8 123 456 78"))
            #expect(try page.hiddenFields(of: "return-form")["cres"] != nil)
        }
        #expect(await world.results.reports.map(\.result.status) == [.notAuthenticated])
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "<script>"])
    func `what cannot be a code does not count as a try`(typed: String) async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            var page = try await browser.post("/challenge", challenge.form())
            page = try await browser.submit("code-form", of: page, typing: ["code": typed])
            #expect(page.notice?.contains("6 siffror") == true)
            #expect(!page.html.contains("<script>"))
            let code = try #require(await world.sms.lastCode())
            let wrong = code == "000000" ? "000001" : "000000"
            page = try await browser.submit("code-form", of: page, typing: ["code": wrong])
            #expect(page.notice?.contains("2 gånger till") == true)
        }
    }

    @Test func `the same code is sent again, but not at once`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            var page = try await browser.post("/challenge", challenge.form())
            let code = await world.sms.lastCode()
            page = try await browser.submit("resend-form", of: page)
            #expect(page.notice?.contains("Vänta 30 sekunder") == true)
            world.clock.advance(by: .seconds(30))
            page = try await browser.submit("resend-form", of: page)
            #expect(page.notice?.contains("samma kod") == true)
            #expect(await world.sms.messages.count == 2)
            #expect(await world.sms.lastCode() == code)
        }
    }

    @Test func `the cardholder can give up`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            var page = try await browser.post("/challenge", challenge.form())
            page = try await browser.submit("cancel-form", of: page)
            #expect(page.ending == "cancelled")
        }
        #expect(await world.results.reports.map(\.result.cancel) == [.cardholder])
    }

    @Test func `a code that comes too late ends in the page for that`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            let code = try #require(await world.sms.lastCode())
            world.clock.advance(by: .seconds(600))
            let typed = try await browser.submit("code-form", of: page, typing: ["code": code])
            #expect(typed.ending == "timedOut")
            let looked = try await browser.submit("window-form", of: page)
            #expect(looked.ending == "timedOut")
        }
    }

    @Test func `a reload shows the window again and sends nothing`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            _ = try await browser.post("/challenge", challenge.form())
            let page = try await browser.post("/challenge", challenge.form())
            #expect(page.screen == "enter-code")
        }
        #expect(await world.sms.messages.count == 1)
    }

    @Test func `without a contact the window says what to do`() async throws {
        try await world.enrolCard(mobile: nil, email: nil)
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            var page = try await browser.post("/challenge", challenge.form())
            #expect(page.screen == "call-service" && page.html.contains("+46 8 123 456 78"))
            page = try await browser.submit("cancel-form", of: page)
            #expect(page.ending == "cancelled")
        }
    }

    @Test func `a code that could not be sent is said so, and the other channel works`()
        async throws
    {
        try await world.enrolCard()
        await world.sms.fail(with: SendError(reason: .refused, isTemporary: false))
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            #expect(page.html.contains("state abandoned\">Gick inte att skicka"))
            #expect(page.html.contains("state accepted\">Skickat"))
        }
    }

    @Test func `the window speaks the card's language`() async throws {
        try await world.enrolCard(language: .english)
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            #expect(page.html.contains("<html lang=\"en\">") && page.html.contains("SEK"))
        }
    }

    @Test func `a fault of ours keeps the way open`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            await world.database.takeDown()
            let failed = try await browser.submit("code-form", of: page, typing: ["code": "123456"])
            #expect(failed.status == 500 && failed.screen == "unknown")
            await world.database.bringBack()
            let again = try await browser.submit("window-form", of: failed)
            #expect(again.screen == "enter-code")
        }
    }
}

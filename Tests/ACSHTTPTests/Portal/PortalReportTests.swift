import ACSTestSupport
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct PortalReportTests {
    @Test func `a report freezes the card, tells both, ends other sessions, and counts once`()
        async throws
    {
        let site = try await PortalSite()
        _ = try await Shop(world: site.world).challenge()
        try await site.visit { browser in
            let other = browser.another()
            _ = try await other.signIn(site.user)
            _ = try await browser.signIn(site.user)
            let page = try await browser.openReport()
            #expect(page.main.contains("Nordljus Bokhandel"))
            let sent = await site.world.email.messages.count
            for _ in 1...2 {
                let done = try await browser.submit("confirm-form", of: page)
                #expect(done.reason == "reported")
            }
            let told = await site.world.email.messages[sent...].compactMap(\.recipient.address)
            #expect(told.sorted() == ["customer-service@example.com", "fraud@example.com"])
            #expect(await site.world.database.filedReports.count == 1)
            #expect(try await other.open("/").reason == "session-ended")
            let card = try await browser.card()
            #expect(card.main.contains("Fryst") && card.main.contains("Du har anmält köpet"))
            #expect(!card.main.contains("change-mobile"))
            #expect(try await browser.card(1).main.contains("Fungerar"))
        }
    }

    @Test func `of ten reports at once one is filed`() async throws {
        let site = try await PortalSite()
        _ = try await Shop(world: site.world).challenge()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let page = try await browser.openReport()
            let sent = await site.world.email.messages.count
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...10 {
                    group.addTask { _ = try await browser.submit("confirm-form", of: page) }
                }
                try await group.waitForAll()
            }
            #expect(await site.world.database.filedReports.count == 1)
            #expect(await site.world.email.messages.count == sent + 2)
        }
    }

    @Test func `nobody signs in by a card whose contacts are frozen`() async throws {
        let site = try await PortalSite()
        _ = try await Shop(world: site.world).challenge()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            _ = try await browser.submit("confirm-form", of: browser.openReport())
            let sent = await site.world.email.messages.count
            let again = try await browser.another().giveName(site.user.name, site.user.password)
            #expect(again.reason == "call-service")
            #expect(await site.world.email.messages.count == sent)
        }
    }

    @Test func `answers are set shortly after a code, and not later`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let form = try await browser.open(browser.card().link("questions-link"))
            let typed = ["answer-birth-date": "1980-05-17", "answer-postal-code": "111 22"]
            site.world.clock.advance(by: .seconds(300))
            let asked = try await browser.submit("questions-form", of: form, typing: typed)
            #expect(asked.reason == "identify")
            let card = try await browser.card()
            #expect(card.main.contains("0 av 3"))
            let code = try await browser.submit("confirm-form", of: asked)
            let before = browser.cookies
            let questions = try await browser.submit(
                "code-form",
                of: code,
                typing: ["code": browser.code()]
            )
            #expect(questions.screen == "questions")
            // The token is new after the code; the one before opens nothing.
            #expect(try await browser.another(with: before).open("/").screen != "cards")
            let saved = try await browser.submit("questions-form", of: questions, typing: typed)
            #expect(saved.main.contains("2 av 3"))
        }
    }
}

extension PortalBrowser {
    /// The page that asks whether the last purchase of the first card is really to be reported.
    func openReport() async throws -> BrowserPage {
        let card = try await card()
        let link = try #require(card.html.firstMatch(of: /class="not-me" href="([^"]*)"/))
        return try await open(String(link.1))
    }
}

import ACSTestSupport
import HTTPTypes
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct PortalSessionTests {
    @Test func `a cookie is for this host alone, and no script or other site has it`() async throws
    {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.get("/sign-in")
            let cookies = page.headers[values: .setCookie]
            #expect(cookies.count == 1)
            for cookie in cookies {
                #expect(cookie.hasPrefix("__Host-"))
                for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"] {
                    #expect(cookie.contains(part))
                }
                #expect(!cookie.contains("Domain"))
            }
        }
    }

    @Test func `a token that someone else has set opens nothing and is not kept`() async throws {
        let site = try await PortalSite()
        let planted = String(repeating: "ab", count: 32)
        try await site.visit { browser in
            let victim = browser.another(with: ["__Host-sigill-session": planted])
            let cards = try await victim.signIn(site.user)
            #expect(cards.screen == "cards")
            #expect(victim.session != planted)
            let attacker = browser.another(with: ["__Host-sigill-session": planted])
            #expect(try await attacker.open("/").screen != "cards")
        }
    }

    @Test func `the token from before the password or the code opens nothing later`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.open("/sign-in")
            let first = browser.cookies
            let page = try await browser.giveName(site.user.name, site.user.password)
            let second = browser.cookies
            let code = try await browser.code()
            _ = try await browser.submit("code-form", of: page, typing: ["code": code])
            for cookies in [first, second] {
                #expect(try await browser.another(with: cookies).open("/").screen != "cards")
            }
        }
    }

    @Test func `without the code there is nothing but the page for it`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let cards = browser.another()
            _ = try await cards.signIn(site.user)
            let card = try await cards.card()
            site.world.clock.advance(by: .seconds(1))
            _ = try await browser.giveName(site.user.name, site.user.password)
            for path in ["/", "/sessions", try card.link("change-mobile")] {
                #expect(try await browser.get(path).headers[.location] == "/code")
            }
        }
    }

    @Test func `a session ends after ten minutes without use, and after an hour in all`()
        async throws
    {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            for _ in 1...5 {
                site.world.clock.advance(by: .seconds(599))
                #expect(try await browser.open("/").screen == "cards")
            }
            let idle = browser.another()
            _ = try await idle.signIn(site.user)
            site.world.clock.advance(by: .seconds(600))
            #expect(try await idle.open("/").reason == "session-ended")
            #expect(idle.session == nil)
            #expect(try await browser.open("/").reason == "session-ended")
        }
    }

    @Test func `the token is replaced every three minutes, and the old one dies soon`() async throws
    {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let old = browser.cookies
            site.world.clock.advance(by: .seconds(180))
            _ = try await browser.get("/")
            #expect(browser.session != old["__Host-sigill-session"])
            // A request that was on its way.
            #expect(try await browser.another(with: old).open("/").screen == "cards")
            site.world.clock.advance(by: .seconds(30))
            // Shown later it is in other hands as well: nobody is in any more.
            #expect(try await browser.another(with: old).open("/").screen != "cards")
            #expect(try await browser.open("/").reason == "session-ended")
        }
    }

    @Test func `a form that was open while the token changed can still be sent`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let form = try await browser.open(browser.card().link("change-email"))
            site.world.clock.advance(by: .seconds(200))
            _ = try await browser.get("/")
            let typed = ["contact": "new@example.se"]
            #expect(
                try await browser.submit("contact-form", of: form, typing: typed).screen == "code"
            )
        }
    }

    @Test func `a request with the token from before a code does not end the new session`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            site.world.clock.advance(by: .seconds(301))
            let asked = try await browser.open(browser.card().link("questions-link"))
            let code = try await browser.submit("confirm-form", of: asked)
            let otherTab = browser.another(with: browser.cookies)
            let typed = ["code": try await browser.code()]
            _ = try await browser.submit("code-form", of: code, typing: typed)
            // It takes no cookie away, and where it leads the browser brings the new token.
            let late = try await otherTab.get("/")
            #expect(late.headers[.location] == "/session-ended")
            #expect(otherTab.session != nil)
            #expect(try await browser.open("/session-ended").screen == "cards")
        }
    }

    @Test func `a form of a session that is over says so, whatever it was for`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let cards = try await browser.signIn(site.user)
            let copy = browser.cookies
            site.world.clock.advance(by: .seconds(601))
            for form in ["sign-out-form", "language-form"] {
                let late = browser.another(with: copy)
                let page = try await late.submit(form, of: cards, typing: ["language": "en"])
                #expect(page.reason == "session-ended")
                #expect(late.session == nil)
            }
        }
    }

    @Test func `signing out ends the session on the server`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let cards = try await browser.signIn(site.user)
            let copy = browser.cookies
            #expect(try await browser.submit("sign-out-form", of: cards).reason == "signed-out")
            #expect(browser.session == nil)
            #expect(try await browser.another(with: copy).open("/").screen != "cards")
        }
    }

    @Test func `signing out everywhere ends every session of the user and no other`() async throws {
        let site = try await PortalSite()
        let stranger = try await site.stranger()
        try await site.visit { browser in
            let (second, other) = (browser.another(), browser.another())
            _ = try await browser.signIn(site.user)
            _ = try await second.signIn(site.user)
            _ = try await other.signIn(stranger)
            let page = try await browser.open("/sessions")
            #expect(page.html.matches(of: /class="event session"/).count == 2)
            #expect(try await browser.submit("end-form", of: page).reason == "signed-out")
            #expect(try await second.open("/").reason == "session-ended")
            #expect(try await other.open("/").screen == "cards")
        }
    }

    @Test func `who signs in anew leaves no old session behind`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.giveName(site.user.name, site.user.password)
            let first = browser.cookies
            _ = try await browser.giveName(site.user.name, site.user.password)
            #expect(await site.world.database.portalSessions.count == 1)
            #expect(try await browser.another(with: first).get("/").status == 303)
        }
    }

    @Test func `what is over is tidied away`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            _ = try await browser.another().giveName("nobody", "Fel-och-fel")
            site.world.clock.advance(by: .seconds(90_000))
            await site.world.server.tidy()
            #expect(await site.world.database.portalSessions.isEmpty)
            #expect(await site.world.database.verifications.isEmpty)
            #expect(await site.world.database.signInTries.isEmpty)
        }
    }
}

import ACSTestSupport
import HTTPTypes
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct ForgeryTests {
    @Test(
        arguments: [
            [HTTPField.Name.origin: "https://evil.example"], [.origin: "null"],
            [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.secFetchSite: "none"],
            [.origin: PortalBrowser.origin, .secFetchSite: "cross-site"],
            [.origin: "http://127.0.0.1:8086", .secFetchSite: "same-origin"], [:],
        ]
    )
    func `a form from another site is refused, even with the right key`(
        headers: [HTTPField.Name: String]
    ) async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let cards = try await browser.signIn(site.user)
            let fields = try cards.hiddenFields(of: "sign-out-form")
            var sent = HTTPFields()
            for (name, value) in headers { sent[name] = value }
            let page = try await browser.post("/sign-out", fields, headers: sent)
            #expect(page.status == 403)
            #expect(try await browser.open("/").screen == "cards")
        }
    }

    @Test(arguments: [HTTPField.Name.origin: PortalBrowser.origin, .secFetchSite: "same-origin"])
    func `one of the two headers is enough`(
        header: (name: HTTPField.Name, value: String)
    ) async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let cards = try await browser.signIn(site.user)
            var sent = HTTPFields()
            sent[header.name] = header.value
            let fields = try cards.hiddenFields(of: "sign-out-form")
            #expect(try await browser.post("/sign-out", fields, headers: sent).status == 303)
        }
    }

    @Test func `a form without the key, or with another session's, does nothing`() async throws {
        let site = try await PortalSite()
        let stranger = try await site.stranger()
        try await site.visit { browser in
            let other = browser.another()
            let foreign = try await other.signIn(stranger).hiddenFields(of: "sign-out-form")
            let second = browser.another()
            let own = try await second.signIn(site.user).hiddenFields(of: "sign-out-form")
            let visitor = try await browser.another().open("/sign-in")
                .hiddenFields(of: "sign-in-form")
            _ = try await browser.signIn(site.user)
            let path = try await browser.card().link("remove-mobile")
            for fields in [foreign, own, visitor, [:], ["form-key": ""]] {
                #expect(try await browser.post(path, fields).status == 403)
                #expect(try await browser.post("/sessions/end", fields).status == 403)
            }
            #expect(try await browser.open("/").html.contains("•••••34567"))
        }
    }

    @Test func `the form to sign in is tied to its browser`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let attacker = try await browser.another().open("/sign-in")
            let fields = try attacker.hiddenFields(of: "sign-in-form").merging(
                ["user-name": site.user.name, "password": site.user.password]
            ) { $1 }
            _ = try await browser.open("/sign-in")
            #expect(try await browser.post("/sign-in", fields).status == 403)
            #expect(try await browser.another().post("/sign-in", fields).status == 403)
            #expect(await site.world.email.messages.isEmpty)
        }
    }

    @Test func `every form carries the key`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let card = try await browser.card()
            for path in ["/", "/sessions", "/help", try card.link("change-mobile")] {
                let page = try await browser.open(path)
                let forms = page.html.matches(of: /<form id="([^"]*)"/).map { String($0.1) }
                #expect(!forms.isEmpty)
                for form in forms {
                    #expect(try page.hiddenFields(of: form)["form-key"]?.count == 64)
                }
            }
        }
    }

    @Test func `another user's cards, codes and purchases are not there`() async throws {
        let site = try await PortalSite()
        let stranger = try await site.stranger()
        try await site.visit { browser in
            let other = browser.another()
            _ = try await other.signIn(stranger)
            let card = try await other.card()
            let form = try await other.open(card.link("change-email"))
            let code = try await other.submit(
                "contact-form",
                of: form,
                typing: ["contact": "new@example.se"]
            )
            let codePath = try code.action(of: "code-form")
            let purchase = try await Shop(world: site.world).challenge().acsTransID

            let cards = try await browser.signIn(site.user)
            let key = try cards.hiddenFields(of: "sign-out-form")
            let foreign = try card.link("change-mobile").replacing("/mobile", with: "")
            for path in ["", "/mobile", "/email/remove", "/questions", "/identify", "/reported"] {
                #expect(try await browser.open(foreign + path).status == 404)
            }
            for path in ["/mobile", "/email/remove", "/questions", "/identify"] {
                #expect(try await browser.post(foreign + path, key).status == 404)
            }
            let right = try await other.code()
            let taken = try await browser.post(codePath, key.merging(["code": right]) { $1 })
            #expect(taken.reason == "contact-code-over")
            // The purchase is of the own card, asked for through the other one, and the other way.
            let own = try await browser.card(1).link("change-mobile")
                .replacing("/mobile", with: "/purchases/\(purchase)/report")
            #expect(try await browser.open(own).status == 404)
            #expect(try await browser.post(own, key).status == 404)
            let theirs = foreign + "/purchases/\(purchase)/report"
            #expect(try await other.open(theirs).status == 404)
            #expect(await site.world.database.filedReports.isEmpty)
        }
    }

    @Test(
        arguments: [
            "https://evil.example/", "//evil.example", "/\\evil.example", "/sign-in?x=1",
            "/%0d%0aLocation: https://evil.example", "javascript:alert(1)", "/cards/../..", "",
            "/sign-out",
        ]
    )
    func `no redirect leads anywhere but to a page of the portal`(here: String) async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.open("/help")
            let fields = try page.hiddenFields(of: "language-form").merging(
                ["language": "en", "here": here]
            ) { $1 }
            let answer = try await browser.post("/language", fields)
            #expect(answer.status == 303 && answer.headers[.location] == "/")
        }
    }

    @Test func `nobody may frame a page, and no script may run in one`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            var pages = [try await browser.open("/sign-in"), try await browser.open("/nothing")]
            pages.append(try await browser.signIn(site.user))
            pages.append(try await browser.card())
            for page in pages {
                let policy = try #require(page.headers[.contentSecurityPolicy])
                #expect(policy.contains("frame-ancestors 'none'"))
                #expect(policy.contains("default-src 'none'") && !policy.contains("script-src"))
                #expect(policy.contains("form-action 'self'"))
                #expect(page.headers[.cacheControl] == "no-store")
                #expect(!page.html.contains("<script"))
            }
        }
    }
}

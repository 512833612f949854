import ACSTestSupport
import HTTPTypes
import Testing
import ThreeDSecure

@testable import ACSHTTP
@testable import AccessControl

@Suite struct PortalContactTests {
    @Test func `the code goes to the new contact and to nobody else`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let before = await site.world.email.messages.count
            let code = try await browser.propose("new@example.se", as: "email")
            #expect(code.screen == "code")
            let messages = await site.world.email.messages[before...]
            #expect(messages.map(\.recipient.address) == ["new@example.se"])
            #expect(await site.world.sms.messages.count == 1)
            #expect(try await browser.card().html.contains("s•••••@example.se"))
        }
    }

    @Test func `the right code changes this card alone, and the earlier contacts are told`()
        async throws
    {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let page = try await browser.propose("new@example.se", as: "email")
            let fields = ["code": try await browser.code()]
            let sent = await site.world.email.messages.count
            let card = try await browser.submit("code-form", of: page, typing: fields)
            #expect(card.screen == "card" && card.html.contains("n•••••@example.se"))
            #expect(card.main.contains("Ändrade på Mitt konto"))
            let told = await site.world.email.messages[sent...]
            #expect(told.map(\.recipient.address) == ["someone@example.se"])
            #expect(told.first?.text.contains("new@example.se") == false)
            #expect(try await browser.card(1).html.contains("o•••••@example.se"))
            // The notice is said once; the form can't be sent again.
            #expect(try await browser.card().main.contains("id=\"done\"") == false)
            let again = try await browser.submit("code-form", of: page, typing: fields)
            #expect(again.reason == "contact-code-over")
            #expect(await site.world.database.contactChanges.count == 1)
        }
    }

    @Test func `of two cards' codes none fits the other`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let first = try await browser.propose("new@example.se", as: "email")
            let code = try await browser.code()
            let second = try await browser.propose("newer@example.se", as: "email", card: 1)
            #expect(try await browser.code() != code)
            let wrong = try await browser.submit("code-form", of: second, typing: ["code": code])
            #expect(wrong.notice?.contains("2 gånger") == true)
            let right = try await browser.submit("code-form", of: first, typing: ["code": code])
            #expect(right.screen == "card")
        }
    }

    @Test func `a code is dead when the contacts have changed meanwhile`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let stale = try await browser.propose("stale@example.se", as: "email")
            let old = try await browser.code()
            let page = try await browser.propose("new@example.se", as: "email")
            _ = try await browser.submit(
                "code-form",
                of: page,
                typing: ["code": browser.code()]
            )
            let late = try await browser.submit("code-form", of: stale, typing: ["code": old])
            #expect(late.reason == "contact-code-over")
            #expect(try await browser.card().html.contains("n•••••@example.se"))
        }
    }

    @Test func `nobody's telephone can be flooded`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            for number in 0..<10 {
                let page = try await browser.propose("victim\(number)@example.se", as: "email")
                #expect(page.screen == "code")
            }
            let sent = await site.world.email.messages.count
            let refused = try await browser.propose("victim@example.se", as: "email")
            #expect(refused.main.contains("många koder"))
            #expect(await site.world.email.messages.count == sent)
        }
    }

    @Test(
        arguments: [
            ("mobile", "08-123 456 78"), ("mobile", "+1 202 555 0100"), ("mobile", ""),
            ("email", "nobody"), ("email", "a@b.se\r\nBcc: c@d.se"),
            ("email", "a@b.se\nSubject: x"),
            ("email", "\"<b>\"@x.se"), ("email", "a@x.se, b@x.se"), ("email", "someone@example.se"),
        ]
    )
    func `what can't be a new contact is refused beside the field, and nothing is sent`(
        kind: String,
        typed: String
    ) async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let sent = await site.world.email.messages.count
            let page = try await browser.propose(typed, as: kind)
            #expect(page.screen == "contact" && page.status == 200)
            #expect(page.main.contains("id=\"contact-problem\""))
            #expect(!page.main.contains("<b>"))
            #expect(await site.world.email.messages.count == sent)
        }
    }

    @Test func `the last contact can't be removed, nor one of a frozen card`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let cards = try await browser.signIn(site.user)
            let key = try cards.hiddenFields(of: "sign-out-form")
            let card = try await browser.card()
            let remove = try card.link("remove-mobile")
            let path = remove.replacing("/mobile/remove", with: "")
            _ = try await browser.submit("confirm-form", of: browser.open(remove))
            #expect(await site.world.database.contactChanges.count == 1)
            for kind in ["mobile", "email"] {
                _ = try await browser.post(path + "/\(kind)/remove", key)
            }
            #expect(await site.world.database.contactChanges.count == 1)
            try await site.world.database.freeze(
                CardReference(of: #require(CardNumber(TestWorld.cardNumber)), keys: .test()),
                at: site.world.clock.now
            )
            for kind in ["mobile", "email"] {
                let typed = key.merging(["contact": "x@example.se"]) { $1 }
                #expect(try await browser.post(path + "/\(kind)", typed).headers[.location] == path)
            }
            #expect(try await browser.open("/").reason == nil)
        }
    }

    @Test func `a name of a merchant can't become a part of the page`() async throws {
        let site = try await PortalSite()
        let name = "<script>alert(1)</script>\" x='"
        _ = try await Shop(world: site.world).challenge(merchantName: name)
        try await site.visit { browser in
            _ = try await browser.signIn(site.user)
            let card = try await browser.card()
            #expect(card.main.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; x=&#39;"))
            #expect(!card.html.contains("<script"))
            let report = try #require(card.html.firstMatch(of: /class="not-me" href="([^"]*)"/))
            let page = try await browser.open(String(report.1))
            #expect(page.reason == "report" && !page.html.contains("<script"))
        }
    }

    @Test func `a user name that is typed comes back as text`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName("\"><script>alert(1)</script>", "Fel-och-fel")
            #expect(page.main.contains("value=\"&quot;&gt;&lt;script&gt;"))
        }
    }
}

extension PortalBrowser {
    /// Types a new contact of a card.
    func propose(_ typed: String, as kind: String, card place: Int = 0) async throws -> BrowserPage
    {
        let form = try await open(card(place).link("change-\(kind)"))
        return try await submit("contact-form", of: form, typing: ["contact": typed])
    }
}

extension OutgoingMessage.Recipient {
    /// The e-mail address, if it is one.
    var address: String? {
        if case .email(let email) = self { email.address } else { nil }
    }
}

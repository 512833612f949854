import ACSTestSupport
import HTTPTypes
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct SignInTests {
    @Test func `a name, a password and a code let the user in`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let code = try await browser.giveName(site.user.name, site.user.password)
            #expect(code.screen == "code")
            #expect(await site.world.sms.messages.count == 1)
            #expect(await site.world.email.messages.count == 1)
            let cards = try await browser.submit(
                "code-form",
                of: code,
                typing: ["code": browser.code()]
            )
            #expect(cards.screen == "cards")
            #expect(cards.html.contains("•••••34567"))
        }
    }

    @Test func `the name may be written as people write it`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName("  Anyone@Example.SE ", site.user.password)
            #expect(page.screen == "code")
        }
    }

    @Test func `a wrong password and a name that nobody has get the same page`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let known = try await browser.giveName(site.user.name, "Fel-och-fel")
            let unknown = try await browser.another().giveName("nobody@example.se", "Fel-och-fel")
            #expect(known.status == 200 && known.screen == "sign-in")
            #expect(known.main.contains("Användarnamnet eller lösenordet stämmer inte."))
            func bare(_ page: BrowserPage, _ name: String) throws -> String {
                page.main.replacing(name, with: "").replacing(
                    try page.hiddenFields(of: "sign-in-form")["form-key"] ?? "",
                    with: ""
                )
            }
            let pages = (
                try bare(known, site.user.name), try bare(unknown, "nobody@example.se")
            )
            #expect(pages.0 == pages.1)
            #expect(await site.world.email.messages.isEmpty)
        }
    }

    @Test(arguments: ["anyone@example.se", "nobody@example.se"])
    func `after three tries every name must wait, whether it is someone's or not`(
        name: String
    ) async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            for _ in 1...3 {
                #expect(try await browser.giveName(name, "Fel-och-fel").status == 200)
            }
            let refused = try await browser.giveName(name, site.user.password)
            #expect(refused.status == 429)
            #expect(refused.headers[.retryAfter] == "30")
            #expect(refused.main.contains("Vänta till"))
            #expect(await site.world.email.messages.isEmpty)
            site.world.clock.advance(by: .seconds(30))
            let after = try await browser.giveName(site.user.name, site.user.password)
            #expect(after.screen == "code")
        }
    }

    @Test func `of fifty passwords at once three are compared`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...50 {
                    group.addTask {
                        try await browser.another().giveName(site.user.name, "Fel-\(number)").status
                    }
                }
                return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(statuses == [200: 3, 429: 47])
        }
    }

    @Test func `three wrong codes end it, and the right one is refused then`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            var page = try await browser.giveName(site.user.name, site.user.password)
            for left in ["2 gånger", "ett försök"] {
                page = try await browser.submit(
                    "code-form",
                    of: page,
                    typing: ["code": browser.wrongCode()]
                )
                #expect(page.notice?.contains(left) == true)
            }
            let over = try await browser.submit(
                "code-form",
                of: page,
                typing: ["code": browser.wrongCode()]
            )
            #expect(over.reason == "code-over")
            let right = try await browser.submit(
                "code-form",
                of: page,
                typing: ["code": browser.code()]
            )
            #expect(right.reason == "code-over")
            #expect(try await browser.open("/").screen != "cards")
        }
    }

    @Test func `of fifty codes at once three are compared`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName(site.user.name, site.user.password)
            let fields = try page.hiddenFields(of: "code-form")
            let wrong = try await browser.wrongCode()
            let cookies = browser.cookies
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...50 {
                    group.addTask {
                        let guess = fields.merging(["code": wrong]) { $1 }
                        let answer = try await browser.another(with: cookies).post("/code", guess)
                        #expect(answer.status == 200)
                    }
                }
                try await group.waitForAll()
            }
            let verifications = await site.world.database.verifications.values
            #expect(verifications.map(\.tries) == [3])
        }
    }

    @Test func `what can't be a code is not counted`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName(site.user.name, site.user.password)
            for typed in ["", "12345", "1234567", "12345a"] {
                let again = try await browser.submit(
                    "code-form",
                    of: page,
                    typing: ["code": typed]
                )
                #expect(again.notice?.contains("6 siffror") == true)
            }
            let verifications = await site.world.database.verifications.values
            #expect(verifications.map(\.tries) == [0])
        }
    }

    @Test func `a code lets in once`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName(site.user.name, site.user.password)
            let before = browser.cookies
            let code = try await browser.code()
            let fields = try page.hiddenFields(of: "code-form").merging(["code": code]) { $1 }
            #expect(try await browser.post("/code", fields).status == 303)
            // The same form once more, by whoever has the token from before the code.
            let copy = browser.another(with: before)
            #expect(try await copy.post("/code", fields).headers[.location] != "/")
            #expect(try await copy.open("/").screen != "cards")
            #expect(try await browser.open("/").screen == "cards")
        }
    }

    @Test func `a code is good for ten minutes`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName(site.user.name, site.user.password)
            // The session is kept alive meanwhile.
            site.world.clock.advance(by: .seconds(300))
            _ = try await browser.get("/code")
            site.world.clock.advance(by: .seconds(300))
            let late = try await browser.submit(
                "code-form",
                of: page,
                typing: ["code": browser.code()]
            )
            #expect(late.reason == "code-over")
        }
    }

    @Test func `the same code is sent again three times, half a minute apart`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            let page = try await browser.giveName(site.user.name, site.user.password)
            let code = try await browser.code()
            let early = try await browser.submit("resend-form", of: page)
            #expect(early.notice?.contains("30 sekunder") == true)
            for _ in 1...3 {
                site.world.clock.advance(by: .seconds(30))
                let again = try await browser.submit("resend-form", of: page)
                #expect(again.notice?.contains("samma kod") == true)
            }
            site.world.clock.advance(by: .seconds(30))
            let refused = try await browser.submit("resend-form", of: page)
            #expect(refused.notice?.contains("fler gånger") == true)
            #expect(await site.world.email.messages.count == 4)
            #expect(try await browser.code() == code)
        }
    }

    @Test func `who has no contact is told to call, once the password was right`() async throws {
        let site = try await PortalSite()
        let number = "379903123412378"
        try await site.world.enrolCard(number, mobile: nil, email: nil)
        let silent = try await site.world.enrolUser("silent", cards: [number])
        try await site.visit { browser in
            let page = try await browser.giveName(silent.name, silent.password)
            #expect(page.reason == "call-service")
            #expect(browser.session == nil)
            let wrong = try await browser.giveName(silent.name, "Fel-och-fel")
            #expect(wrong.main.contains("Användarnamnet eller lösenordet stämmer inte."))
        }
    }

    @Test func `empty fields are named beside them, and are no try`() async throws {
        let site = try await PortalSite()
        try await site.visit { browser in
            for _ in 1...5 {
                let page = try await browser.giveName(" ", "")
                #expect(page.main.contains("id=\"user-name-problem\""))
                #expect(page.main.contains("id=\"password-problem\""))
            }
            #expect(await site.world.database.signInTries.isEmpty)
        }
    }
}

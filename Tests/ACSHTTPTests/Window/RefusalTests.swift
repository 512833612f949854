import ACSTestSupport
import AccessControl
import Foundation
import HTTPTypes
import Testing
import ThreeDSecure

@testable import ACSHTTP

@Suite struct RefusalTests {
    private let world: TestWorld
    private let site: WindowSite
    private let shop: Shop

    init() throws {
        world = try TestWorld()
        site = WindowSite(world)
        shop = Shop(world: world)
    }

    @Test(arguments: ["token", "transaction"])
    func `a form without a genuine ticket leads nowhere`(field: String) async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            var fields = try page.hiddenFields(of: "code-form")
            for value in ["", "x", UUID().uuidString, String(repeating: "A", count: 22)] {
                fields[field] = value
                for form in ["code-form", "resend-form", "cancel-form", "window-form"] {
                    let refused = try await browser.post(page.action(of: form), fields)
                    #expect(refused.status == 404 && refused.screen == "unknown")
                    #expect(!refused.html.contains("Nordljus") && !refused.html.contains("•"))
                }
            }
            fields[field] = nil
            let refused = try await browser.post("/challenge/cancel", fields)
            #expect(refused.status == 404)
        }
        #expect(await world.results.reports.isEmpty)
    }

    @Test func `a CReq of no transaction of ours leads nowhere`() async throws {
        let message = WireMessage.challenge(
            threeDSServerTransID: UUID().uuidString.lowercased(),
            acsTransID: UUID().uuidString.lowercased()
        )
        try await site.visit { browser in
            let form = ["creq": Base64URL.encode(message.bytes)]
            let page = try await browser.post("/challenge", form)
            #expect(page.status == 404 && page.screen == "unknown")
        }
    }

    @Test(arguments: [[:], ["creq": ""], ["creq": "%%%"], ["creq": "e30"], ["cres": "e30"]])
    func `a form that is no CReq is refused without a way on`(fields: [String: String]) async throws
    {
        try await site.visit { browser in
            let page = try await browser.post("/challenge", fields)
            #expect(page.status == 400 || page.status == 404)
            #expect(page.screen == "unknown" && !page.html.contains("<form"))
        }
    }

    @Test func `a faulty CReq is answered with an Erro through the browser`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        var message = challenge.message
        message.members["challengeWindowSize"] = "99"
        let form = ["creq": Base64URL.encode(message.bytes), "threeDSSessionData": "s"]
        let page = try await site.visit { try await $0.post("/challenge", form) }
        #expect(page.status == 200 && page.ending == "messageFault")
        let fields = try page.hiddenFields(of: "return-form")
        let erro = try #require(fields["erro"].flatMap { Base64URL.decode($0) })
        let text = String(decoding: erro, as: UTF8.self)
        #expect(text.contains("\"errorCode\":\"203\"") && text.contains("challengeWindowSize"))
        #expect(fields["threeDSSessionData"] == "s" && fields["cres"] == nil)
        #expect(await world.results.reports.count == 1)
    }

    @Test func `an Erro is never answered with an Erro`() async throws {
        let erro = WireMessage([
            "messageType": "Erro", "messageVersion": "2.2.0", "errorCode": "203",
            "errorComponent": "S", "errorDescription": "d", "errorDetail": "d",
        ])
        try await site.visit { browser in
            let form = ["creq": Base64URL.encode(erro.bytes)]
            let page = try await browser.post("/challenge", form)
            #expect(page.status == 400 && !page.html.contains("erro\""))
        }
    }

    @Test func `session data may have 1024 characters and no more`() async throws {
        try await world.enrolCard()
        let challenge = try await shop.challenge()
        try await site.visit { browser in
            let tooLong = String(repeating: "s", count: 1_025)
            let refused = try await browser.post("/challenge", challenge.form(sessionData: tooLong))
            #expect(refused.status == 400 && refused.screen == "unknown")
            let longest = String(repeating: "s", count: 1_024)
            let taken = try await browser.post("/challenge", challenge.form(sessionData: longest))
            #expect(taken.screen == "enter-code")
        }
    }

    @Test(arguments: WindowStep.allCases.map(\.path) + [WindowAddress.methodPath])
    func `a page of the window opens from a form only`(path: String) async throws {
        try await site.visit { browser in
            for method in [HTTPRequest.Method.get, .head, .put, .delete] {
                let page = try await browser.send(path, method)
                #expect(page.status == 405 && page.headers[.allow] == "POST")
                #expect(method == .head || page.html.contains("Sidan öppnas från butiken"))
            }
        }
    }

    @Test(arguments: WindowStep.allCases.map(\.path) + [WindowAddress.methodPath])
    func `anything but a form is refused`(path: String) async throws {
        try await site.visit { browser in
            let page = try await browser.send(
                path,
                .post,
                mediaType: "application/json",
                body: "{}"
            )
            #expect(page.status == 415 && page.screen == "unknown")
        }
    }

    @Test(arguments: WindowStep.allCases.map(\.path) + [WindowAddress.methodPath])
    func `a body that is too large is refused`(path: String) async throws {
        let body = "creq=" + String(repeating: "a", count: 64 * 1_024)
        try await site.visit { browser in
            let page = try await browser.send(path, .post, body: body)
            #expect(page.status == 413 && page.screen == "unknown")
        }
    }

    @Test func `a field that comes twice is refused`() async throws {
        try await site.visit { browser in
            let page = try await browser.send("/challenge", .post, body: "creq=e30&creq=e30")
            #expect(page.status == 400)
        }
    }

    @Test func `a path that does not exist has a page in the browser's language`() async throws {
        try await site.visit { browser in
            var english = browser
            english.language = "en-US,en;q=0.9,sv;q=0.1"
            let page = try await english.send("/challenge/other", .get)
            #expect(page.status == 404 && page.html.contains("<html lang=\"en\">"))
            let swedish = try await browser.send("/", .get)
            #expect(swedish.status == 404 && swedish.html.contains("<html lang=\"sv\">"))
        }
    }
}

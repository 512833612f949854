import Foundation
import Testing
import ThreeDSecure

@testable import Sandbox

@Suite struct ShopTests {
    private static let browser = [
        "javascript-enabled": "true", "java-enabled": "false", "language": "sv-SE",
        "color-depth": "24", "screen-height": "1080", "screen-width": "1920",
        "time-zone-offset": "-60",
    ]

    private func order(_ changes: [String: String] = [:]) -> [String: String] {
        [
            "card-number": "3745 0000 0000 007", "card-expiry": "08/29",
            "card-holder": "Test Cardholder", "amount": "49900", "currency": "752",
            "window-size": "03", "preference": "",
        ].merging(changes) { $1 }
    }

    /// Where a redirect leads, as a full address.
    private func target(_ answer: Answer, _ world: World) throws -> String {
        #expect(answer.status == 303)
        let location = try #require(answer.headers["location"])
        return world.shopURL + location
    }

    /// Buys as a browser with scripts would, up to the page after the authentication.
    private func buy(_ world: World, _ changes: [String: String] = [:]) async throws -> String {
        let order = order(changes)
        let bought = try await world.post(form: order, to: world.shopURL + "/participating")
        let purchase = try target(bought, world)
        let prepare = try target(try await world.get(purchase), world)
        #expect(prepare == purchase + "/prepare")
        #expect(try await world.get(prepare).status == 200)
        let authenticated = try await world.post(
            form: Self.browser,
            to: purchase + "/authenticate"
        )
        return try target(authenticated, world)
    }

    @Test func `a frictionless purchase ends on the result page with its evidence`() async throws {
        try await World.run { world in
            let page = try await world.get(try await buy(world))
            #expect(page.text.contains("Purchase approved"))
            #expect(page.text.contains("data-trans-status=\"Y\""))
            #expect(page.text.contains("data-eci=\"05\""))
            #expect(page.text.contains("AAABBWcSNIdjeUZThmNHAAAAAAA="))
            #expect(page.text.contains("No code is needed &lt;this time&gt;."))
            #expect(!page.text.contains(World.card))
            let request = try #require(world.accessControlServer.requests.first)
            #expect(request.string(.browserLanguage) == "sv-SE")
            #expect(request.string(.browserIP) == "127.0.0.1")
            #expect(request.string(.cardExpiryDate) == "2908")
            #expect(request.string(.purchaseAmount) == "49900")
        }
    }

    @Test func `a challenge is opened in a frame and ends on the result page`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let challenge = try await buy(world)
            let page = try await world.get(challenge)
            #expect(page.text.contains("action=\"\(FakeAccessControlServer.acsURL)\""))
            #expect(page.text.contains("<iframe id=\"challenge\" name=\"challenge\""))
            #expect(page.text.contains("width=\"500\" height=\"600\""))
            let policy = try #require(page.headers["content-security-policy"])
            #expect(policy.contains("frame-src 'self' http://127.0.0.1:9;"))
            #expect(policy.contains("form-action 'self' http://127.0.0.1:9;"))

            let purchase = String(challenge.dropLast("/challenge".count))
            let pending = try await world.get(purchase)
            #expect(pending.text.contains("id=\"pending\""))
            #expect(!pending.text.contains("id=\"result\""))
            #expect(try await world.get(purchase + "/status").json["isFinal"] as? Bool == false)

            try await end(purchase, .authenticated, world)
            #expect(try await world.get(purchase + "/status").json["isFinal"] as? Bool == true)
            let result = try await world.get(purchase)
            #expect(result.text.contains("data-trans-status=\"Y\""))
            #expect(result.text.contains("The cardholder confirmed the purchase."))
        }
    }

    /// Sends the RReq, as the ACS does, with the identifiers that the ACS knows.
    private func end(
        _ purchase: String,
        _ status: TransactionStatus,
        _ world: World
    ) async throws {
        let request = try #require(world.accessControlServer.requests.last)
        let identifier = try #require(request.transactionID(.threeDSServerTransID))
        let document = try await world.get(
            "\(world.threeDSServerURL)/api/authentications/\(identifier)"
        )
        let results = try FakeAccessControlServer.results(of: document.json, status: status)
        let confirmation = try await world.post(
            message: results,
            to: world.directoryServerURL + "/3ds"
        )
        #expect(confirmation["messageType"] == "RRes")
    }

    @Test func `a result without a browser is seen, and a declined one says so`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let challenge = try await buy(world)
            let purchase = String(challenge.dropLast("/challenge".count))
            try await end(purchase, .notAuthenticated, world)
            let result = try await world.get(purchase)
            #expect(result.text.contains("Purchase declined"))
            #expect(result.text.contains("data-reason=\"01\""))
            #expect(result.text.contains("Card authentication failed"))
            #expect(try target(try await world.get(challenge), world) == purchase)
        }
    }

    @Test func `the notification page leaves the frame with and without scripts`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let challenge = try await buy(world)
            let purchase = String(challenge.dropLast("/challenge".count))
            let id = try #require(purchase.split(separator: "/").last)
            let page = try await world.post(
                form: ["cres": "e30", "threeDSSessionData": "x"],
                to: "\(world.shopURL)/notification/\(id)"
            )
            #expect(page.status == 200)
            #expect(page.text.contains("href=\"/purchases/\(id)\" target=\"_top\""))
            let policy = try #require(page.headers["content-security-policy"])
            #expect(policy.contains("frame-ancestors 'self'"))
        }
    }

    @Test func `all messages of a purchase are shown once and in order`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let challenge = try await buy(world)
            let purchase = String(challenge.dropLast("/challenge".count))
            try await end(purchase, .authenticated, world)
            let page = try await world.get(purchase + "/messages")
            let types = page.text.matches(of: /data-message-type="([A-Za-z]+)"/).map { $0.1 }
            #expect(
                types == [
                    "AReq", "AReq", "ARes", "ARes", "CReq", "RReq", "RReq", "RRes", "RRes",
                ]
            )
            #expect(!page.text.contains(World.card))
            #expect(page.text.contains("••• 0007"))
        }
    }

    @Test func `the 3DS Method runs in a hidden frame and its end is told to the ACS`() async throws
    {
        let options = World.Options(threeDSMethodURL: "http://127.0.0.1:9/three-ds-method")
        try await World.run(options) { world in
            let bought = try await world.post(form: order(), to: world.shopURL + "/participating")
            let purchase = try target(bought, world)
            let page = try await world.get(purchase + "/prepare")
            let data = try #require(
                page.text.firstMatch(of: /name="threeDSMethodData" value="([^"]+)"/)
            )
            #expect(page.text.contains("action=\"http://127.0.0.1:9/three-ds-method\""))
            let id = try #require(purchase.split(separator: "/").last)
            let completed = try await world.post(
                form: ["threeDSMethodData": String(data.1)],
                to: "\(world.shopURL)/three-ds-method/\(id)"
            )
            #expect(completed.status == 200)
            _ = try await world.post(form: Self.browser, to: purchase + "/authenticate")
            let request = try #require(world.accessControlServer.requests.first)
            #expect(request.string(.threeDSCompInd) == "Y")
        }
    }

    @Test func `a 3DS Method that never ends is told to the ACS as N`() async throws {
        let options = World.Options(threeDSMethodURL: "http://127.0.0.1:9/three-ds-method")
        try await World.run(options) { world in
            _ = try await buy(world)
            let request = try #require(world.accessControlServer.requests.first)
            #expect(request.string(.threeDSCompInd) == "N")
        }
    }

    @Test func `a browser without scripts sends only what it must`() async throws {
        try await World.run { world in
            let bought = try await world.post(form: order(), to: world.shopURL + "/participating")
            let purchase = try target(bought, world)
            _ = try await world.post(
                form: ["javascript-enabled": "false", "color-depth": ""],
                to: purchase + "/authenticate"
            )
            let request = try #require(world.accessControlServer.requests.first)
            #expect(request.boolean(.browserJavascriptEnabled) == false)
            #expect(request.value(.browserColorDepth) == nil)
            #expect(request.string(.browserLanguage) == "en")
        }
    }

    @Test func `a second click does not authenticate twice`() async throws {
        try await World.run { world in
            let result = try await buy(world)
            let again = try await world.post(form: Self.browser, to: result + "/authenticate")
            #expect(try target(again, world) == result)
            #expect(world.accessControlServer.requests.count == 1)
        }
    }

    @Test func `the other store takes the purchase without any window`() async throws {
        try await World.run { world in
            let bought = try await world.post(form: order(), to: world.shopURL + "/other")
            let result = try await world.get(try target(bought, world))
            #expect(result.text.contains("Purchase approved"))
            #expect(result.text.contains("does not take part in 3-D Secure"))
            #expect(result.text.contains("data-trans-status=\"\""))
            #expect(world.accessControlServer.requests.isEmpty)
        }
    }

    @Test func `a card that does not take part needs no window either`() async throws {
        try await World.run { world in
            let bought = try await world.post(
                form: order(["card-number": World.unknownCard]),
                to: world.shopURL + "/participating"
            )
            let result = try await world.get(try target(bought, world))
            #expect(result.text.contains("This card does not take part in 3-D Secure."))
        }
    }

    @Test(arguments: [
        ("card-number", "1234"), ("card-expiry", "13/29"), ("card-holder", "A"), ("amount", "0"),
        ("currency", "999"), ("window-size", "09"), ("preference", "99"),
    ])
    func `a mistake in the form is said beside it and nothing is bought`(
        field: String,
        value: String
    ) async throws {
        try await World.run { world in
            let page = try await world.post(
                form: order([field: value]),
                to: world.shopURL + "/participating"
            )
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"mistake\""))
        }
    }

    @Test func `a link can preselect a card and the options`() async throws {
        try await World.run { world in
            let page = try await world.get(
                world.shopURL
                    + "/participating?amount=100&currency=978&size=05&card=\(World.card)"
                    + "&preference=04"
            )
            #expect(page.text.contains("value=\"100\""))
            #expect(page.text.contains("<option value=\"978\" selected>"))
            #expect(page.text.contains("<option value=\"05\" selected>"))
            #expect(page.text.contains("<option value=\"04\" selected>"))
            #expect(page.text.contains("value=\"Test Cardholder\""))
        }
    }

    @Test func `the public list names the participating store and gives the badge`() async throws {
        try await World.run { world in
            let page = try await world.get(world.shopURL + "/participants")
            #expect(page.text.contains("Fjord &amp; &lt;Fjell&gt;"))
            #expect(page.text.contains("&lt;img src=&quot;\(world.shopURL)/badge.svg"))
            let badge = try await world.get(world.shopURL + "/badge.svg")
            #expect(badge.headers["content-type"] == "image/svg+xml")
            #expect(badge.text.hasPrefix("<svg"))
        }
    }

    @Test func `unknown pages, purchases and methods get a page that says so`() async throws {
        try await World.run { world in
            #expect(try await world.get(world.shopURL + "/nowhere").status == 404)
            let purchase = "\(world.shopURL)/purchases/\(UUID().uuidString.lowercased())"
            let page = try await world.get(purchase)
            #expect(page.status == 404)
            #expect(page.text.contains("There is no such purchase"))
            #expect(try await world.send("DELETE", world.shopURL + "/").status == 405)
            #expect(try await world.send("HEAD", world.shopURL + "/").status == 200)
        }
    }

    @Test func `no card number is ever logged, not even at the most talkative level`()
        async throws
    {
        let recorder = LogRecorder()
        var options = World.Options(behaviour: .answer(.challenge))
        options.logger = recorder.logger()
        try await World.run(options) { world in
            _ = try await buy(world)
            _ = try await world.get(world.shopURL + "/participating?card=\(World.card)")
            _ = try await world.authenticate(changing: ["cardNumber": World.card + "x"])
            _ = try await world.post(
                message: Array("{\"acctNumber\":\"\(World.card)\"".utf8),
                to: world.directoryServerURL + "/3ds"
            )
        }
        #expect(!recorder.text.isEmpty)
        #expect(!recorder.text.contains(World.card))
    }

    @Test func `the evidence says whether the session data came back`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let challenge = try await buy(world)
            let purchase = String(challenge.dropLast("/challenge".count))
            let id = try #require(purchase.split(separator: "/").last)
            let page = try await world.get(challenge)
            let data = try #require(
                page.text.firstMatch(of: /name="threeDSSessionData" value="([^"]+)"/)
            )
            try await end(purchase, .authenticated, world)
            _ = try await world.post(
                form: ["cres": "e30", "threeDSSessionData": String(data.1)],
                to: "\(world.shopURL)/notification/\(id)"
            )
            let result = try await world.get(purchase)
            #expect(result.text.contains("came back unchanged"))
        }
    }

    @Test func `pages load nothing foreign and nothing inline`() async throws {
        try await World.run { world in
            for path in ["/", "/participating", "/other", "/participants"] {
                let page = try await world.get(world.shopURL + path)
                #expect(page.status == 200)
                #expect(!page.text.contains("<style"))
                #expect(!page.text.contains("style="))
                #expect(!page.text.contains("onclick"))
                #expect(!page.text.contains("<script>"))
                let policy = try #require(page.headers["content-security-policy"])
                #expect(policy.hasPrefix("default-src 'none'"))
            }
        }
    }
}

import ACSTestSupport
import AccessControl
import Foundation
import HTTPTypes
import Testing
import ThreeDSecure

@Suite struct MethodTests {
    private let world: TestWorld
    private let site: WindowSite
    private let id = UUID().uuidString.lowercased()

    init() throws {
        world = try TestWorld()
        site = WindowSite(world)
    }

    private func data(_ members: [String: String]) -> [String: String] {
        ["threeDSMethodData": Base64URL.encode(WireMessage(members).bytes)]
    }

    @Test func `the browser is noted and sent back with the transaction`() async throws {
        let form = data([
            "threeDSServerTransID": id,
            "threeDSMethodNotificationURL": "https://3ds.example/method?x=1",
        ])
        let page = try await site.visit { try await $0.post("/three-ds-method", form) }
        #expect(page.status == 200)
        #expect(try page.action(of: "method-form") == "https://3ds.example/method?x=1")
        let fields = try page.hiddenFields(of: "method-form")
        let answer = try #require(fields["threeDSMethodData"].flatMap { Base64URL.decode($0) })
        #expect(String(decoding: answer, as: UTF8.self) == "{\"threeDSServerTransID\":\"\(id)\"}")
        #expect(
            page.headers[.contentSecurityPolicy]?
                .contains("form-action 'self' https://3ds.example https:;") == true
        )
        let transaction = try #require(TransactionID(id))
        let seen = try await world.database.observation(for: transaction)
        #expect(seen?.userAgent == "Browser/1.0")
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "ftp://3ds.example/", "//3ds.example/",
        "http://3ds.example/", "https://user:secret@3ds.example/", "",
    ])
    func `nothing is sent to an address that may not be posted to`(address: String) async throws {
        let form = data(["threeDSServerTransID": id, "threeDSMethodNotificationURL": address])
        let page = try await site.visit { try await $0.post("/three-ds-method", form) }
        #expect(page.status == 400 && page.screen == "unknown" && !page.html.contains("<form"))
        let transaction = try #require(TransactionID(id))
        #expect(try await world.database.observation(for: transaction) == nil)
    }

    @Test(arguments: [
        [:], ["threeDSMethodData": ""], ["threeDSMethodData": "!"], ["threeDSMethodData": "e30"],
        ["threeDSMethodData": "eyJ0aHJlZURTU2VydmVyVHJhbnNJRCI6MX0"],
    ])
    func `what cannot be read is refused`(form: [String: String]) async throws {
        let page = try await site.visit { try await $0.post("/three-ds-method", form) }
        #expect(page.status == 400 && page.screen == "unknown")
    }

    @Test func `a browser that cannot be noted is sent back all the same`() async throws {
        await world.database.takeDown()
        let form = data([
            "threeDSServerTransID": id, "threeDSMethodNotificationURL": "https://3ds.example/",
        ])
        let page = try await site.visit { try await $0.post("/three-ds-method", form) }
        #expect(page.status == 200)
        #expect(try page.action(of: "method-form") == "https://3ds.example/")
    }
}

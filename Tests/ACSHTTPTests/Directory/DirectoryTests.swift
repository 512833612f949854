import ACSTestSupport
import AccessControl
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import ThreeDSecure

@testable import ACSHTTP

@Suite struct DirectoryTests {
    private let id = UUID().uuidString.lowercased()

    /// Sends messages to the Directory Server's side of a server, on a real socket.
    private func exchange(
        with world: TestWorld,
        _ body: String,
        _ method: HTTPRequest.Method = .post,
        mediaType: String = "application/json; charset=UTF-8"
    ) async throws -> BrowserPage {
        let endpoint = DirectoryEndpoint(
            settings: ListenerSettings(host: "127.0.0.1", port: 0),
            server: world.server,
            window: try #require(WindowAddress("http://127.0.0.1:8085")),
            identifiers: TestWorld.identifiers,
            logger: .silent
        )
        return try await endpoint.application().test(.live) { client in
            let response = try await client.executeRequest(
                uri: "/3ds",
                method: method,
                headers: [.contentType: mediaType],
                body: ByteBuffer(string: body)
            )
            return BrowserPage(
                status: response.status.code,
                headers: response.headers,
                html: String(buffer: response.body)
            )
        }
    }

    private func members(_ page: BrowserPage) throws -> [String: String] {
        try JSONDecoder().decode([String: String].self, from: Data(page.html.utf8))
    }

    @Test func `a purchase that must be confirmed is answered with a challenge`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let message = WireMessage.purchase(threeDSServerTransID: id)
        let page = try await exchange(with: world, message.json)
        #expect(page.status == 200)
        #expect(page.headers[.contentType] == "application/json; charset=utf-8")
        let answer = try members(page)
        #expect(answer["messageType"] == "ARes" && answer["transStatus"] == "C")
        #expect(answer["acsURL"] == "http://127.0.0.1:8085/challenge")
        #expect(answer["acsChallengeMandated"] == "Y" && answer["authenticationType"] == "02")
        #expect(answer["threeDSServerTransID"] == id)
        #expect(answer["dsTransID"] == message.members["dsTransID"])
        #expect(answer["dsReferenceNumber"] == "TEST-DS")
        #expect(answer["acsReferenceNumber"] == "TEST-ACS")
        #expect(answer["acsOperatorID"] == "TEST-OPERATOR")
        #expect(answer["authenticationValue"] == nil && answer["eci"] == nil)
        #expect(answer["transStatusReason"] == nil && answer["cardholderInfo"] == nil)
    }

    @Test func `an exempt purchase is answered at once, with its proof and a message`() async throws
    {
        let world = try TestWorld(exemptPurchases: 2)
        try await world.enrolCard()
        let message = WireMessage.purchase(threeDSServerTransID: id)
        let answer = try members(try await exchange(with: world, message.json))
        #expect(answer["transStatus"] == "Y" && answer["eci"] == "05")
        #expect(answer["authenticationValue"]?.utf8.count == 28)
        #expect(answer["cardholderInfo"]?.contains("ingen engångskod") == true)
        #expect(answer["acsURL"] == nil && answer["acsChallengeMandated"] == nil)
    }

    @Test func `a card that is not there is refused with a reason`() async throws {
        let message = WireMessage.purchase(threeDSServerTransID: id)
        let answer = try members(try await exchange(with: TestWorld(), message.json))
        #expect(answer["transStatus"] == "N" && answer["transStatusReason"] == "08")
    }

    @Test func `a blocked card is told what to do`() async throws {
        let world = try TestWorld()
        let blocked = CardCounters(
            completedPurchases: 0,
            failuresInARow: 3,
            blockedAt: world.clock.now
        )
        try await world.enrolCard(counters: blocked)
        let message = WireMessage.purchase(threeDSServerTransID: id)
        let answer = try members(try await exchange(with: world, message.json))
        #expect(answer["transStatus"] == "N")
        #expect(answer["cardholderInfo"]?.contains("+46 8 123 456 78") == true)
    }

    @Test func `without its database the server says that it cannot tell`() async throws {
        let world = try TestWorld()
        await world.database.takeDown()
        let message = WireMessage.purchase(threeDSServerTransID: id)
        let page = try await exchange(with: world, message.json)
        let answer = try members(page)
        #expect(page.status == 200)
        #expect(answer["transStatus"] == "U" && answer["transStatusReason"] == "22")
        #expect(answer["threeDSServerTransID"] == id && answer["acsTransID"] != nil)
    }

    @Test(arguments: [
        ("", "101"), ("{", "101"), ("[]", "101"), ("{\"messageType\":\"AReq\"}", "102"),
        ("{\"messageType\":\"XReq\",\"messageVersion\":\"2.2.0\"}", "101"),
    ])
    func `what is no message is answered with an Erro`(body: String, code: String) async throws {
        let page = try await exchange(with: TestWorld(), body)
        let answer = try members(page)
        #expect(page.status == 200 && answer["messageType"] == "Erro")
        #expect(answer["errorComponent"] == "A" && answer["errorCode"]?.count == 3)
        if code == "101" { #expect(["101", "203", "201"].contains(answer["errorCode"])) }
    }

    @Test func `a faulty purchase is answered with an Erro that names all faults`() async throws {
        var message = WireMessage.purchase(threeDSServerTransID: id)
        message.members["purchaseCurrency"] = "kr"
        message.members["merchantName"] = nil
        let world = try TestWorld()
        let answer = try members(try await exchange(with: world, message.json))
        #expect(answer["messageType"] == "Erro" && answer["errorMessageType"] == "AReq")
        #expect(answer["errorDetail"]?.contains("merchantName") == true)
        #expect(answer["threeDSServerTransID"] == id)
    }

    @Test func `a version that is not spoken is refused`() async throws {
        var message = WireMessage.purchase(threeDSServerTransID: id)
        message.members["messageVersion"] = "2.1.0"
        let answer = try members(try await exchange(with: TestWorld(), message.json))
        #expect(answer["messageType"] == "Erro" && answer["errorCode"] == "102")
    }

    @Test func `a message that comes another way is not recognised here`() async throws {
        let message = WireMessage.challenge(threeDSServerTransID: id, acsTransID: id)
        let answer = try members(try await exchange(with: TestWorld(), message.json))
        #expect(answer["messageType"] == "Erro" && answer["errorCode"] == "101")
    }

    @Test(arguments: ["203", "x"])
    func `an Erro is taken and never answered with an Erro`(code: String) async throws {
        let message = WireMessage([
            "messageType": "Erro", "messageVersion": "2.2.0", "errorCode": code,
            "errorComponent": "D", "errorDescription": "d", "errorDetail": "d",
        ])
        let page = try await exchange(with: TestWorld(), message.json)
        #expect(page.status == 200 && page.html.isEmpty)
    }

    @Test func `only JSON is taken`() async throws {
        for mediaType in [
            "text/plain", "application/jsonx", "", "application/x-www-form-urlencoded",
        ] {
            let page = try await exchange(with: TestWorld(), "{}", mediaType: mediaType)
            #expect(page.status == 415 && page.html.isEmpty)
        }
        let page = try await exchange(with: TestWorld(), "{}", mediaType: "Application/JSON")
        #expect(page.status == 200)
    }

    @Test func `only POST is taken`() async throws {
        for method in [HTTPRequest.Method.get, .put, .delete, .patch] {
            let page = try await exchange(with: TestWorld(), "", method)
            #expect(page.status == 405 && page.headers[.allow] == "POST")
        }
    }

    @Test func `a body of more than 64 kilobytes is cut off`() async throws {
        let body = "{\"x\":\"" + String(repeating: "a", count: 64 * 1_024) + "\"}"
        let page = try await exchange(with: TestWorld(), body)
        #expect(page.status == 413 && page.html.isEmpty)
    }
}

import Foundation
import Testing
import ThreeDSecure

@testable import Sandbox

@Suite struct DirectoryServerTests {
    private func error(_ answer: Answer) -> [String: Any]? {
        answer.json["error"] as? [String: Any]
    }

    @Test func `an AReq reaches the ACS of its range with the Directory Server's own fields`()
        async throws
    {
        try await World.run { world in
            let answer = try await world.authenticate()
            let request = try #require(world.accessControlServer.requests.first)
            #expect(request.string(.dsReferenceNumber) == "TEST-DS")
            #expect(request.string(.dsURL) == world.directoryServerURL + "/3ds")
            #expect(request.transactionID(.dsTransID)?.description == answer["dsTransID"])
            #expect(request.string(.acctNumber) == World.card)
            #expect(request.string(.browserColorDepth) == "24")
        }
    }

    @Test func `a merchant that is not on the list is refused with 303`() async throws {
        try await World.run(World.Options(directoryServerMerchants: [])) { world in
            let answer = try await world.authenticate()
            #expect(answer["outcome"] == "error")
            #expect(error(answer)?["code"] as? String == "303")
            #expect(error(answer)?["component"] as? String == "D")
            #expect(world.accessControlServer.requests.isEmpty)
        }
    }

    @Test(arguments: [-31.0, 31.0])
    func `a purchase date more than thirty minutes off is refused with 203`(
        minutes: Double
    )
        async throws
    {
        try await World.run(World.Options(clockOffset: minutes * 60)) { world in
            let answer = try await world.authenticate()
            #expect(error(answer)?["code"] as? String == "203")
            #expect(error(answer)?["detail"] as? String == "purchaseDate")
        }
    }

    @Test(arguments: [-29.0, 29.0])
    func `a purchase date less than thirty minutes off is accepted`(minutes: Double) async throws {
        try await World.run(World.Options(clockOffset: minutes * 60)) { world in
            let answer = try await world.authenticate()
            #expect(answer["transStatus"] == "Y")
        }
    }

    @Test func `an ACS that is away is reported with 405`() async throws {
        try await World.run(World.Options(isAccessControlServerAway: true)) { world in
            let answer = try await world.authenticate()
            #expect(answer["outcome"] == "error")
            #expect(error(answer)?["code"] as? String == "405")
            #expect(error(answer)?["component"] as? String == "D")
        }
    }

    @Test func `an ACS that takes too long is reported with 402 and told so`() async throws {
        let options = World.Options(
            behaviour: .silence(.seconds(3)),
            authenticationTimeout: .milliseconds(200)
        )
        try await World.run(options) { world in
            let answer = try await world.authenticate()
            #expect(error(answer)?["code"] as? String == "402")
            let told = try #require(world.accessControlServer.others.first)
            #expect(told.contains("\"402\""))
        }
    }

    @Test func `an ACS that fails is reported with 405`() async throws {
        try await World.run(World.Options(behaviour: .status(500))) { world in
            let answer = try await world.authenticate()
            #expect(error(answer)?["code"] as? String == "405")
        }
    }

    @Test func `a faulty ARes is refused towards the ACS and the 3DS Server`() async throws {
        let behaviour = FakeAccessControlServer.Behaviour.answer(.authenticated) { text in
            text = text.replacingOccurrences(of: "\"acsTransID\"", with: "\"acsTransactionID\"")
        }
        try await World.run(World.Options(behaviour: behaviour)) { world in
            let answer = try await world.authenticate()
            #expect(error(answer)?["code"] as? String == "201")
            #expect(error(answer)?["detail"] as? String == "acsTransID")
            let told = try #require(world.accessControlServer.others.first)
            #expect(told.contains("\"Erro\""))
            #expect(told.contains("\"201\""))
        }
    }

    @Test func `an ARes from an ACS with another reference number is refused with 303`()
        async throws
    {
        let behaviour = FakeAccessControlServer.Behaviour.answer(.authenticated) { text in
            text = text.replacingOccurrences(
                of: FakeAccessControlServer.referenceNumber,
                with: "SOMEBODY-ELSE"
            )
        }
        try await World.run(World.Options(behaviour: behaviour)) { world in
            let answer = try await world.authenticate()
            #expect(error(answer)?["code"] as? String == "303")
        }
    }

    @Test func `an Erro of the ACS is passed on to the 3DS Server`() async throws {
        let erro = """
            {"messageType":"Erro","messageVersion":"2.2.0","errorCode":"404","errorComponent":"A",\
            "errorDescription":"Permanent system failure","errorDetail":"out of order",\
            "errorMessageType":"AReq"}
            """
        try await World.run(World.Options(behaviour: .raw(erro))) { world in
            let answer = try await world.authenticate()
            #expect(answer["outcome"] == "error")
            #expect(error(answer)?["code"] as? String == "404")
            #expect(error(answer)?["component"] as? String == "A")
            #expect(error(answer)?["detail"] as? String == "out of order")
        }
    }

    @Test func `an answer of the ACS that is no message is reported with 101`() async throws {
        try await World.run(World.Options(behaviour: .raw("<html>"))) { world in
            let answer = try await world.authenticate()
            #expect(error(answer)?["code"] as? String == "101")
            #expect(error(answer)?["component"] as? String == "D")
        }
    }

    @Test func `a card in no range is answered by the Directory Server itself`() async throws {
        try await World.run { world in
            _ = try await world.authenticate()
            let known = try #require(world.accessControlServer.requests.first)
            let unknown = known.rewritten(
                removing: [.dsReferenceNumber, .dsTransID, .dsURL],
                setting: [(.acctNumber, .string(World.unknownCard))]
            )
            let answer = try await world.post(
                message: unknown,
                to: world.directoryServerURL + "/3ds"
            )
            #expect(answer["messageType"] == "ARes")
            #expect(answer["transStatus"] == "U")
            #expect(answer["transStatusReason"] == "08")
            #expect(answer["acsTransID"] == answer["dsTransID"])
            #expect(answer["acsReferenceNumber"] == "TEST-DS")
            #expect(world.accessControlServer.requests.count == 1)
        }
    }

    @Test func `what is not JSON is answered with error 101`() async throws {
        try await World.run { world in
            let answer = try await world.post(
                message: Array("{\"messageType\":".utf8),
                to: world.directoryServerURL + "/3ds"
            )
            #expect(answer.status == 200)
            #expect(answer["messageType"] == "Erro")
            #expect(answer["errorCode"] == "101")
            #expect(answer["errorComponent"] == "D")
        }
    }

    @Test func `an Erro is never answered with an Erro`() async throws {
        try await World.run { world in
            for text in ["{\"messageType\":\"Erro\"}"] {
                let answer = try await world.post(
                    message: Array(text.utf8),
                    to: world.directoryServerURL + "/3ds"
                )
                #expect(answer.status == 200)
                #expect(answer.text.isEmpty)
            }
        }
    }

    @Test func `other methods, media types and large bodies are refused`() async throws {
        try await World.run { world in
            let url = world.directoryServerURL + "/3ds"
            let read = try await world.get(url)
            #expect(read.status == 405)
            #expect(read.headers["allow"] == "POST")
            let text = try await world.send("POST", url, body: [0x7B], type: "text/plain")
            #expect(text.status == 415)
            let large = [UInt8](repeating: 0x20, count: 64 * 1024 + 1)
            #expect(try await world.post(message: large, to: url).status == 413)
        }
    }

    @Test func `the log names a transaction or is refused`() async throws {
        try await World.run { world in
            let url = world.directoryServerURL + "/api/messages"
            #expect(try await world.get(url).status == 400)
            #expect(try await world.get(url + "?threeDSServerTransID=x").status == 400)
            let answer = try await world.get(
                url + "?threeDSServerTransID=\(UUID().uuidString)"
            )
            #expect(answer.status == 200)
            #expect((answer.json["messages"] as? [Any])?.isEmpty == true)
        }
    }
}

import Foundation
import Testing
import ThreeDSecure

@testable import Sandbox

@Suite struct ThreeDSServerTests {
    @Test func `a card in a range takes part and a card outside does not`() async throws {
        try await World.run { world in
            let url = world.threeDSServerURL + "/api/lookups"
            let inside = try await world.post(["cardNumber": World.card], to: url)
            #expect(inside.status == 201)
            #expect(inside.json["participating"] as? Bool == true)
            #expect(inside["messageVersion"] == "2.2.0")
            let outside = try await world.post(["cardNumber": World.unknownCard], to: url)
            #expect(outside.json["participating"] as? Bool == false)
        }
    }

    @Test func `a lookup gives the data of the 3DS Method when the range has one`() async throws {
        let options = World.Options(threeDSMethodURL: "http://127.0.0.1:9/three-ds-method")
        try await World.run(options) { world in
            let answer = try await world.post(
                [
                    "cardNumber": World.card,
                    "threeDSMethodNotificationURL": "http://127.0.0.1:1/done",
                ],
                to: world.threeDSServerURL + "/api/lookups"
            )
            #expect(answer["threeDSMethodURL"] == options.threeDSMethodURL)
            let bytes = try #require(Base64URL.decode(answer["threeDSMethodData"] ?? ""))
            let data = try #require(
                try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
            )
            #expect(data["threeDSServerTransID"] == answer["threeDSServerTransID"])
            #expect(data["threeDSMethodNotificationURL"] == "http://127.0.0.1:1/done")
        }
    }

    @Test func `a frictionless ARes is the result at once`() async throws {
        try await World.run { world in
            let answer = try await world.authenticate()
            #expect(answer.status == 201)
            #expect(answer["outcome"] == "frictionless")
            #expect(answer.json["isFinal"] as? Bool == true)
            #expect(answer["source"] == "ARes")
            #expect(answer["transStatus"] == "Y")
            #expect(answer["eci"] == "05")
            #expect(answer["cardholderInfo"] == "No code is needed <this time>.")
            let id = try #require(answer["id"])
            let again = try await world.get("\(world.threeDSServerURL)/api/authentications/\(id)")
            #expect(again["authenticationValue"] == answer["authenticationValue"])
        }
    }

    @Test func `a challenge comes with the CReq ready for the form`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let answer = try await world.authenticate()
            #expect(answer["outcome"] == "challenge")
            #expect(answer["transStatus"] == "C")
            #expect(answer["acsURL"] == FakeAccessControlServer.acsURL)
            let creq = try #require(answer["creq"])
            #expect(!creq.contains("="))
            let bytes = try #require(Base64URL.decode(creq))
            guard
                case .accepted(let message) = MessageReader(receiver: .accessControlServer)
                    .read(bytes)
            else {
                Issue.record("the CReq is not accepted by an ACS")
                return
            }
            #expect(message.string(.challengeWindowSize) == "02")
            #expect(message.transactionID(.acsTransID)?.description == answer["acsTransID"])
        }
    }

    @Test func `the CRes is recorded and judged but decides nothing`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let answer = try await world.authenticate()
            let results = try FakeAccessControlServer.results(
                of: answer.json,
                status: .notAuthenticated
            )
            _ = try await world.post(message: results, to: world.directoryServerURL + "/3ds")
            let cres = """
                {"messageType":"CRes","messageVersion":"2.2.0","transStatus":"Y",\
                "challengeCompletionInd":"Y","acsTransID":"\(answer["acsTransID"] ?? "")",\
                "threeDSServerTransID":"\(answer["threeDSServerTransID"] ?? "")"}
                """
            let url = "\(world.threeDSServerURL)/api/authentications/\(answer["id"] ?? "")"
            let judged = try await world.post(
                ["cres": Base64URL.encode(cres.utf8)],
                to: url + "/challenge-response"
            )
            #expect(judged["transStatus"] == "N")
            let response = try #require(judged.json["challengeResponse"] as? [String: Any])
            #expect(response["transStatus"] as? String == "Y")
            #expect(response["agreesWithResult"] as? Bool == false)

            let log = try await world.get(url + "/messages")
            let messages = try #require(log.json["messages"] as? [[String: Any]])
            let types = messages.compactMap { $0["messageType"] as? String }
            #expect(types == ["AReq", "ARes", "CReq", "RReq", "RRes", "CRes"])
        }
    }

    @Test func `a CRes of another transaction is recorded as faulty`() async throws {
        try await World.run(World.Options(behaviour: .answer(.challenge))) { world in
            let answer = try await world.authenticate()
            let cres = """
                {"messageType":"CRes","messageVersion":"2.2.0","transStatus":"Y",\
                "challengeCompletionInd":"Y","acsTransID":"\(UUID().uuidString.lowercased())",\
                "threeDSServerTransID":"\(answer["threeDSServerTransID"] ?? "")"}
                """
            let judged = try await world.post(
                ["cres": Base64URL.encode(cres.utf8)],
                to: "\(world.threeDSServerURL)/api/authentications/\(answer["id"] ?? "")"
                    + "/challenge-response"
            )
            let response = try #require(judged.json["challengeResponse"] as? [String: Any])
            let verdict = try #require(response["verdict"] as? [String: Any])
            #expect(verdict["accepted"] as? Bool == false)
            #expect(judged.json["isFinal"] as? Bool == false)
        }
    }

    @Test(arguments: [
        ("cardNumber", "12"), ("cardExpiry", "0813"), ("amount", "4,99"), ("currency", "999"),
        ("merchant", "nobody"), ("challengeWindowSize", "06"), ("threeDSCompInd", "Y"),
        ("challengePreference", "77"), ("notificationURL", "no address"),
        ("threeDSServerTransID", "1"), ("surprise", "unknown member"), ("cardholderName", ""),
    ])
    func `a refusal names the member that is at fault`(member: String, value: String) async throws {
        try await World.run { world in
            let answer = try await world.authenticate(changing: [member: value])
            #expect(answer.status == 400)
            #expect(answer.headers["content-type"] == "application/problem+json")
            #expect(answer["member"] == member)
            #expect(world.accessControlServer.requests.isEmpty)
        }
    }

    @Test func `a faulty browser member is named by its path`() async throws {
        try await World.run { world in
            let answer = try await world.authenticate(
                changing: ["browser": ["acceptHeader": "*/*", "language": "sv"]]
            )
            #expect(answer.status == 400)
            #expect(answer["member"] == "browser.userAgent")
        }
    }

    @Test func `a lookup serves one authentication only`() async throws {
        try await World.run { world in
            let first = try await world.authenticate()
            let second = try await world.authenticate(
                changing: ["threeDSServerTransID": first["id"]]
            )
            #expect(second.status == 409)
            #expect(second["member"] == "threeDSServerTransID")
            #expect(world.accessControlServer.requests.count == 1)
        }
    }

    @Test func `bad bodies, media types, methods and identifiers are refused`() async throws {
        try await World.run { world in
            let url = world.threeDSServerURL + "/api/lookups"
            let broken = try await world.post(message: Array("[1".utf8), to: url)
            #expect(broken.status == 400)
            let text = try await world.send("POST", url, body: [0x7B], type: "text/plain")
            #expect(text.status == 415)
            #expect(try await world.get(url).status == 405)
            let large = [UInt8](repeating: 0x20, count: 64 * 1024 + 1)
            #expect(try await world.post(message: large, to: url).status == 413)
            let unknown = try await world.get(
                "\(world.threeDSServerURL)/api/authentications/\(UUID().uuidString)"
            )
            #expect(unknown.status == 404)
        }
    }

    @Test func `what is not an RReq is refused at the protocol's own address`() async throws {
        try await World.run { world in
            let url = world.threeDSServerURL + "/3ds"
            let broken = try await world.post(message: Array("{".utf8), to: url)
            #expect(broken["errorCode"] == "101")
            #expect(broken["errorComponent"] == "S")
            let other = try await world.post(
                message: Array(#"{"messageType":"AReq","messageVersion":"2.2.0"}"#.utf8),
                to: url
            )
            #expect(other["errorCode"] == "101")
            #expect(try await world.get(url).status == 405)
        }
    }

    @Test func `the log holds no card number`() async throws {
        try await World.run { world in
            let answer = try await world.authenticate()
            let id = answer["id"] ?? ""
            let own = try await world.get(
                "\(world.threeDSServerURL)/api/authentications/\(id)/messages"
            )
            let other = try await world.get(
                "\(world.directoryServerURL)/api/messages?threeDSServerTransID=\(id)"
            )
            for log in [own, other] {
                #expect(log.text.contains("AReq"))
                #expect(!log.text.contains(World.card))
            }
        }
    }
}

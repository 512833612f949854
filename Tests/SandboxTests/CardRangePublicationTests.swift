import Foundation
import Testing
import ThreeDSecure

@testable import Sandbox

@Suite struct CardRangePublicationTests {
    private func request(
        serialNumber: String?,
        referenceNumber: String = "TEST-3DSS"
    ) throws -> [UInt8] {
        var draft = MessageDraft(.preparationRequest, version: .v220)
        draft[.threeDSServerTransID] = .string(UUID().uuidString.lowercased())
        draft[.threeDSServerRefNumber] = .string(referenceNumber)
        draft[.serialNum] = serialNumber.map(JSONValue.string)
        return try draft.message(from: .threeDSServer, to: .directoryServer).bytes
    }

    @Test func `a first PReq is answered with all ranges and their serial number`() async throws {
        let options = World.Options(threeDSMethodURL: "http://127.0.0.1:9/three-ds-method")
        try await World.run(options) { world in
            let answer = try await world.post(
                message: try request(serialNumber: nil),
                to: world.directoryServerURL + "/3ds"
            )
            #expect(answer["messageType"] == "PRes")
            #expect(answer["serialNum"]?.isEmpty == false)
            let ranges = try #require(answer.json["cardRangeData"] as? [[String: Any]])
            #expect(ranges.count == 1)
            #expect(ranges[0]["startRange"] as? String == "374500000000000")
            #expect(ranges[0]["threeDSMethodURL"] as? String == options.threeDSMethodURL)
        }
    }

    @Test func `the present serial number is answered without ranges`() async throws {
        try await World.run { world in
            let url = world.directoryServerURL + "/3ds"
            let first = try await world.post(message: try request(serialNumber: nil), to: url)
            let second = try await world.post(
                message: try request(serialNumber: first["serialNum"]),
                to: url
            )
            #expect(second["messageType"] == "PRes")
            #expect(second["serialNum"] == first["serialNum"])
            #expect(second.json["cardRangeData"] == nil)
        }
    }

    @Test func `an unknown serial number is refused with 307`() async throws {
        try await World.run { world in
            let answer = try await world.post(
                message: try request(serialNumber: "12345"),
                to: world.directoryServerURL + "/3ds"
            )
            #expect(answer["messageType"] == "Erro")
            #expect(answer["errorCode"] == "307")
        }
    }

    @Test func `a 3DS Server that is not registered is refused with 303`() async throws {
        try await World.run { world in
            let answer = try await world.post(
                message: try request(serialNumber: nil, referenceNumber: "STRANGER"),
                to: world.directoryServerURL + "/3ds"
            )
            #expect(answer["errorCode"] == "303")
        }
    }

    @Test func `lookups wait for a Directory Server that is away, and go on when it comes`()
        async throws
    {
        let options = World.Options(isDirectoryServerAway: true)
        try await World.run(options) { world in
            let url = world.threeDSServerURL + "/api/lookups"
            let early = try await world.post(["cardNumber": World.card], to: url)
            #expect(early.status == 503)
            #expect(early.headers["retry-after"] == "1")
            #expect(early["detail"]?.contains("Directory Server") == true)
            try await world.withDirectoryServer(options) {
                try await world.waitForCardRanges()
                let answer = try await world.authenticate()
                #expect(answer["transStatus"] == "Y")
            }
        }
    }
}

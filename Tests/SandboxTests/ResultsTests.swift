import Foundation
import Testing
import ThreeDSecure

@testable import Sandbox

@Suite struct ResultsTests {
    private static let challenged = World.Options(behaviour: .answer(.challenge))

    private func document(_ answer: Answer, _ world: World) async throws -> Answer {
        let id = try #require(answer["id"])
        return try await world.get("\(world.threeDSServerURL)/api/authentications/\(id)")
    }

    @Test func `the RReq of a challenge is the result, and is confirmed to the ACS`() async throws {
        try await World.run(Self.challenged) { world in
            let answer = try await world.authenticate()
            #expect(answer["outcome"] == "challenge")
            #expect(try await document(answer, world).json["isFinal"] as? Bool == false)

            let results = try FakeAccessControlServer.results(
                of: answer.json,
                status: .authenticated
            )
            let confirmation = try await world.post(
                message: results,
                to: world.directoryServerURL + "/3ds"
            )
            #expect(confirmation["messageType"] == "RRes")
            #expect(confirmation["resultsStatus"] == "01")

            let final = try await document(answer, world)
            #expect(final.json["isFinal"] as? Bool == true)
            #expect(final["source"] == "RReq")
            #expect(final["transStatus"] == "Y")
            #expect(final["eci"] == "05")
            #expect(final["authenticationValue"]?.count == 28)
            #expect(final["creq"] == nil)
        }
    }

    @Test func `a second RReq is refused with 305`() async throws {
        try await World.run(Self.challenged) { world in
            let answer = try await world.authenticate()
            let url = world.directoryServerURL + "/3ds"
            let first = try FakeAccessControlServer.results(
                of: answer.json,
                status: .notAuthenticated
            )
            #expect(try await world.post(message: first, to: url)["messageType"] == "RRes")
            let second = try FakeAccessControlServer.results(
                of: answer.json,
                status: .authenticated
            )
            let refusal = try await world.post(message: second, to: url)
            #expect(refusal["messageType"] == "Erro")
            #expect(refusal["errorCode"] == "305")
            #expect(refusal["errorComponent"] == "D")
            #expect(try await document(answer, world)["transStatus"] == "N")
        }
    }

    @Test func `of many RReqs at once exactly one is confirmed`() async throws {
        try await World.run(Self.challenged) { world in
            let answer = try await world.authenticate()
            let results = try FakeAccessControlServer.results(
                of: answer.json,
                status: .authenticated
            )
            let confirmed = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await world.post(
                            message: results,
                            to: world.directoryServerURL + "/3ds"
                        )["messageType"] == "RRes"
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(confirmed == 1)
        }
    }

    @Test func `an RReq after a frictionless ARes is refused with 305`() async throws {
        try await World.run { world in
            let answer = try await world.authenticate()
            let results = try FakeAccessControlServer.results(
                of: answer.json,
                status: .notAuthenticated
            )
            let refusal = try await world.post(
                message: results,
                to: world.directoryServerURL + "/3ds"
            )
            #expect(refusal["errorCode"] == "305")
            #expect(try await document(answer, world)["transStatus"] == "Y")
        }
    }

    @Test func `an RReq of an unknown transaction is refused with 301 by either server`()
        async throws
    {
        try await World.run(Self.challenged) { world in
            var unknown = try await world.authenticate().json
            unknown["dsTransID"] = UUID().uuidString.lowercased()
            let results = try FakeAccessControlServer.results(of: unknown, status: .authenticated)
            for url in [world.directoryServerURL, world.threeDSServerURL] {
                let refusal = try await world.post(message: results, to: url + "/3ds")
                #expect(refusal["errorCode"] == "301")
            }
        }
    }

    @Test func `the 3DS Server itself refuses a second RReq with 305`() async throws {
        try await World.run(Self.challenged) { world in
            let answer = try await world.authenticate()
            let url = world.threeDSServerURL + "/3ds"
            var text = String(
                decoding: try FakeAccessControlServer.results(
                    of: answer.json,
                    status: .authenticated
                ),
                as: UTF8.self
            )
            text = text.replacingOccurrences(of: "\"authenticationMethod\":\"02\",", with: "")
            let first = try await world.post(message: Array(text.utf8), to: url)
            #expect(first["messageType"] == "RRes")
            let second = try await world.post(message: Array(text.utf8), to: url)
            #expect(second["errorCode"] == "305")
            #expect(second["errorComponent"] == "S")
        }
    }
}

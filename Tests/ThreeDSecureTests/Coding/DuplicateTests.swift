import Foundation
import Testing
import ThreeDSecure

/// Names that occur twice: refused with 204 at every level.
struct DuplicateTests {
    private static func outcome(adding member: String, to place: String = "{") throws -> Outcome {
        let text = String(decoding: try Fixtures.message("AReq-2.2.0-browser"), as: UTF8.self)
        let range = try #require(text.range(of: place))
        let changed = text.replacingCharacters(in: range, with: "\(place)\(member),")
        return Outcome(MessageReader(receiver: .accessControlServer).read(Array(changed.utf8)))
    }

    @Test(arguments: [
        ("\"mcc\":\"5411\"", "mcc"),
        ("\"\\u006dcc\":\"5411\"", "mcc"),
        ("\"messageType\":\"AReq\"", "messageType"),
        ("\"one\":1,\"one\":2", "one"),
        ("\"\\u006fne\":1,\"one\":2", "one"),
        ("\"mcc\":\"5411\",\"eci\":\"1\",\"eci\":\"2\"", "eci,mcc"),
    ])
    func `a name that occurs twice is refused with 204`(member: String, detail: String) throws {
        let outcome = try Self.outcome(adding: member)
        #expect(outcome == Outcome(code: "204", detail: detail))
    }

    @Test(arguments: [
        ("\"acctInfo\": {", "\"chAccAgeInd\":\"01\"", "acctInfo.chAccAgeInd"),
        ("\"data\": {", "\"version\":\"2.0\"", "messageExtension.data.version"),
        ("\"data\": {", "\"x\":{\"y\":{\"z\":1,\"z\":2}}", "messageExtension.data.x.y.z"),
        ("\"data\": {", "\"x\":[{\"y\":1},{\"y\":1,\"y\":2}]", "messageExtension.data.x.y"),
    ])
    func `nested names count, too`(place: String, member: String, detail: String) throws {
        let outcome = try Self.outcome(adding: member, to: place)
        #expect(outcome == Outcome(code: "204", detail: detail))
    }

    @Test func `the same name in different objects is no duplicate`() throws {
        let outcome = try Self.outcome(adding: "\"x\":{\"y\":1},\"z\":{\"y\":1},\"y\":1")
        #expect(outcome == .accepted)
    }

    @Test func `a duplicate outranks a missing element`() throws {
        let text = String(decoding: try Fixtures.message("AReq-2.2.0-browser"), as: UTF8.self)
            .replacing("\"mcc\": \"5411\"", with: "\"one\":1,\"one\":1")
        let verdict = MessageReader(receiver: .accessControlServer).read(Array(text.utf8))
        guard case .refused(let refusal) = verdict else {
            Issue.record("accepted")
            return
        }
        #expect(refusal.faults.map(\.code) == [.duplicateElement, .requiredElementMissing])
        #expect(refusal.faults.map(\.element) == ["one", "mcc"])
    }
}

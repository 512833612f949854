import Foundation
import Testing
import ThreeDSecure

/// Verdicts as `sigill check message` prints them.
struct VerdictReportTests {
    struct Report: Decodable {
        struct Fault: Decodable {
            let code: String
            let element: String
            let rule: String
            let found: String?
        }

        let verdict: String
        let messageType: String?
        let messageVersion: String?
        let errorCode: String?
        let errorDescription: String?
        let errorDetail: String?
        let faults: [Fault]
        let unknownFields: [String]
    }

    private static func report(_ bytes: [UInt8]) throws -> Report {
        let json = MessageReader(leg: .toAccessControlServer).read(bytes).json
        #expect(!json.contains("\n"))
        return try JSONDecoder().decode(Report.self, from: Data(json.utf8))
    }

    @Test func `an accepted message has no error`() throws {
        let report = try Self.report(
            try Samples.changed("AReq-2.2.0-browser", ["somethingElse": "1"])
        )
        #expect(report.verdict == "accepted")
        #expect(report.messageType == "AReq")
        #expect(report.messageVersion == "2.2.0")
        #expect(report.errorCode == nil)
        #expect(report.faults.isEmpty)
        #expect(report.unknownFields == ["somethingElse"])
    }

    @Test func `a refused message has the error as it would go on the wire`() throws {
        let report = try Self.report(
            try Samples.changed("AReq-2.2.0-browser", ["browserTZ": "\"x\"", "mcc": nil, "y": "1"])
        )
        #expect(report.verdict == "refused")
        #expect(report.errorCode == "201")
        #expect(report.errorDescription == "Required element missing")
        #expect(report.errorDetail == "mcc")
        #expect(report.faults.map(\.element) == ["mcc", "browserTZ"])
        #expect(report.faults.map(\.code) == ["201", "203"])
        #expect(report.faults.map(\.found) == [nil, "\"x\""])
        #expect(report.unknownFields == ["y"])
    }

    @Test func `what is no message has a report, too`() throws {
        let report = try Self.report(Array("nonsense".utf8))
        #expect(report.verdict == "refused")
        #expect(report.messageType == nil)
        #expect(report.errorCode == "101")
        #expect(report.errorDetail == "The message is not a JSON object")
    }

    @Test func `people read one fault a line`() throws {
        let bytes = try Samples.changed("AReq-2.2.0-browser", ["browserTZ": "\"x\"", "mcc": nil])
        let verdict = MessageReader(leg: .toAccessControlServer).read(bytes)
        #expect(
            verdict.report == """
                refused: AReq 2.2.0
                errorCode: 201
                errorDescription: Required element missing
                errorDetail: mcc
                  201 mcc is required
                  203 browserTZ must be minutes of one to four digits with an optional sign, \
                found "x"
                """
        )
        #expect(verdict.summary == "refused AReq 2.2.0 201 mcc")
    }
}

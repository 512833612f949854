import Testing
import ThreeDSecure

/// Role checks: an answer must fit its request.
struct AnswerTests {
    private static let other = "\"11111111-d2d2-4067-bcb1-b08d1690b26e\""

    private static func outcome(
        _ answer: String,
        _ changes: [String: String?] = [:],
        to request: String,
        _ requestChanges: [String: String?] = [:],
        for receiver: Component
    ) throws -> Outcome {
        let versions = MessageVersion.all
        let reader = MessageReader(receiver: receiver, versions: versions)
        let bytes = try Samples.changed(request, requestChanges)
        guard case .accepted(let message) = RuleCaseTests.reader(for: request).read(bytes) else {
            throw Samples.Refused(report: RuleCaseTests.reader(for: request).read(bytes).report)
        }
        return Outcome(reader.read(try Samples.changed(answer, changes), answering: message))
    }

    @Test(arguments: [
        ("ARes-2.2.0-browser", "AReq-2.2.0-browser", Component.directoryServer),
        ("ARes-2.3.1-app", "AReq-2.3.1-app", .directoryServer),
        ("ARes-2.2.0-browser", "AReq-2.2.0-browser-to-ds", .threeDSServer),
        ("CRes-2.2.0-browser", "CReq-2.2.0-browser", .sdk),
        ("CRes-2.2.0-app", "CReq-2.2.0-app", .sdk),
        ("RRes-2.2.0-browser", "RReq-2.2.0-browser", .accessControlServer),
        ("RReq-2.2.0-browser", "AReq-2.2.0-browser", .directoryServer),
        ("PRes-2.2.0", "PReq-2.2.0", .threeDSServer),
        ("ORes-2.3.1", "OReq-2.3.1", .directoryServer),
        ("Erro-2.2.0", "AReq-2.2.0-browser", .directoryServer),
    ])
    func `an answer that fits its request is accepted`(
        answer: String,
        request: String,
        receiver: Component
    ) throws {
        let isResponse = answer.hasPrefix("ARes")
        let changes: [String: String?] = isResponse ? ["acsDecConInd": nil] : [:]
        let outcome = try Self.outcome(answer, changes, to: request, for: receiver)
        #expect(outcome == .accepted)
    }

    @Test(arguments: [
        ("ARes-2.2.0-browser", "AReq-2.2.0-browser", "threeDSServerTransID"),
        ("ARes-2.2.0-browser", "AReq-2.2.0-browser", "dsTransID"),
        ("RReq-2.2.0-browser", "AReq-2.2.0-browser", "threeDSServerTransID"),
    ])
    func `an identifier that is not the request's is refused with 203`(
        answer: String,
        request: String,
        field: String
    ) throws {
        let changes: [String: String?] = [field: Self.other, "acsDecConInd": nil]
        let outcome = try Self.outcome(answer, changes, to: request, for: .directoryServer)
        #expect(outcome == Outcome(code: "203", detail: field))
    }

    @Test func `an identifier may change its case`() throws {
        let outcome = try Self.outcome(
            "ARes-2.2.0-browser",
            ["dsTransID": "\"D7C1EE99-9478-44A6-B1F2-391E29C6B340\"", "acsDecConInd": nil],
            to: "AReq-2.2.0-browser",
            for: .directoryServer
        )
        #expect(outcome == .accepted)
    }

    @Test func `the version must not change`() throws {
        let outcome = try Self.outcome(
            "RRes-2.1.0-browser",
            to: "RReq-2.2.0-browser",
            for: .accessControlServer
        )
        #expect(outcome == Outcome(code: "203", detail: "messageVersion"))
    }

    @Test func `an answer of another kind is refused with 101`() throws {
        let outcome = try Self.outcome("PRes-2.2.0", to: "AReq-2.2.0-browser", for: .threeDSServer)
        #expect(outcome.code == "101")
    }

    @Test(
        arguments: [
            ("\"C\"", [:], "ok"),
            ("\"C\"", ["threeDSRequestorChallengeInd": "\"06\""], "203"),
            ("\"D\"", ["threeDSRequestorDecReqInd": "\"Y\""], "ok"),
            ("\"D\"", ["threeDSRequestorDecReqInd": "\"N\""], "203"),
            ("\"I\"", ["threeDSRequestorChallengeInd": "\"05\""], "ok"),
            ("\"I\"", ["threeDSRequestorChallengeInd": "\"85\""], "ok"),
            ("\"I\"", ["threeDSRequestorChallengeInd": "\"01\""], "203"),
            ("\"I\"", ["threeDSRequestorChallengeInd": nil], "203"),
        ] as [(String, [String: String?], String)]
    )
    func `the outcome must be one that the request allows`(
        status: String,
        wishes: [String: String?],
        code: String
    ) throws {
        let outcome = try Self.outcome(
            "ARes-2.2.0-browser",
            ["transStatus": status, "acsDecConInd": status == "\"D\"" ? "\"Y\"" : nil],
            to: "AReq-2.2.0-browser",
            wishes,
            for: .directoryServer
        )
        #expect(outcome.code == code)
        if code == "203" { #expect(outcome.detail.contains("transStatus")) }
    }

    @Test(
        arguments: [
            ("\"S\"", ["threeDSRequestorSpcSupport": "\"Y\""], "ok"),
            ("\"S\"", ["threeDSRequestorSpcSupport": nil], "203"),
            ("\"C\"", ["threeDSRequestorChallengeInd": "[\"01\",\"06\"]"], "203"),
            ("\"D\"", ["threeDSRequestorDecReqInd": "\"B\""], "ok"),
            ("\"D\"", ["threeDSRequestorDecReqInd": "\"F\""], "203"),
        ] as [(String, [String: String?], String)]
    )
    func `2.3.1 has wishes of its own`(
        status: String,
        wishes: [String: String?],
        code: String
    ) throws {
        let outcome = try Self.outcome(
            "ARes-2.3.1-browser",
            ["transStatus": status, "acsDecConInd": status == "\"D\"" ? "\"Y\"" : nil],
            to: "AReq-2.3.1-browser",
            wishes,
            for: .directoryServer
        )
        #expect(outcome.code == code)
    }

    @Test func `without the cardholder there is no challenge`() throws {
        let outcome = try Self.outcome(
            "ARes-2.2.0-browser",
            ["acsDecConInd": nil],
            to: "AReq-2.2.0-3ri",
            for: .directoryServer
        )
        #expect(outcome == Outcome(code: "203", detail: "transStatus"))
    }

    @Test func `a payment that is authenticated has an authentication value`() throws {
        let changes: [String: String?] = [
            "transStatus": "\"Y\"", "acsDecConInd": nil, "authenticationValue": nil,
        ]
        let payment = try Self.outcome(
            "ARes-2.2.0-browser",
            changes,
            to: "AReq-2.2.0-browser",
            for: .directoryServer
        )
        #expect(payment == Outcome(code: "201", detail: "authenticationValue"))
        let other = try Self.outcome(
            "ARes-2.2.0-browser",
            changes,
            to: "AReq-2.2.0-browser",
            ["messageCategory": "\"02\""],
            for: .directoryServer
        )
        #expect(other == .accepted)
    }

    @Test func `a payment that is not authenticated says why`() throws {
        let outcome = try Self.outcome(
            "ARes-2.2.0-browser",
            ["transStatus": "\"N\"", "transStatusReason": nil, "acsDecConInd": nil],
            to: "AReq-2.2.0-browser",
            for: .directoryServer
        )
        #expect(outcome == Outcome(code: "201", detail: "transStatusReason"))
    }

    @Test func `the answer in an app names the kit's transaction`() throws {
        let outcome = try Self.outcome(
            "ARes-2.2.0-app",
            ["sdkTransID": nil, "acsDecConInd": nil],
            to: "AReq-2.2.0-app",
            for: .directoryServer
        )
        #expect(outcome == Outcome(code: "201", detail: "sdkTransID"))
    }

    @Test func `a result is decoupled only as a fallback that was asked for`() throws {
        for (wish, code) in [("\"F\"", "ok"), ("\"Y\"", "203")] {
            let outcome = try Self.outcome(
                "RReq-2.3.1-browser",
                ["transStatus": "\"D\"", "transStatusReason": "\"29\""],
                to: "AReq-2.3.1-browser",
                ["threeDSRequestorDecReqInd": wish],
                for: .directoryServer
            )
            #expect(outcome.code == code, "\(wish)")
        }
    }
}

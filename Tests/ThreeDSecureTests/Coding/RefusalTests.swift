import Foundation
import Testing
import ThreeDSecure

/// What a refusal tells, and to whom.
struct RefusalTests {
    @Test func `the Erro carries whatever identifiers could be read`() throws {
        let bytes = try Samples.changed(
            "AReq-2.2.0-browser",
            ["mcc": nil, "threeDSServerTransID": "\"not a UUID\""]
        )
        let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
        guard case .refused(let refusal) = verdict else {
            Issue.record("accepted")
            return
        }
        #expect(refusal.messageType == .authenticationRequest)
        #expect(refusal.messageVersion == .v220)
        #expect(refusal.transactionID(.threeDSServerTransID) == nil)
        let erro = refusal.errorMessage(from: .accessControlServer).encoded()
        let reader = MessageReader(receiver: .directoryServer)
        guard case .accepted(let message) = reader.read(erro), let error = ErrorMessage(message)
        else {
            Issue.record("\(reader.read(erro).report)")
            return
        }
        #expect(error.code == .requiredElementMissing)
        #expect(error.detail == "mcc")
        #expect(error.component == .accessControlServer)
        #expect(error.messageType == .authenticationRequest)
        #expect(error.dsTransID == TransactionID("d7c1ee99-9478-44a6-b1f2-391e29c6b340"))
        #expect(error.threeDSServerTransID == nil)
    }

    @Test func `every fault is told with rule and finding`() throws {
        let bytes = try Samples.changed(
            "AReq-2.2.0-browser",
            ["mcc": nil, "purchaseCurrency": "\"957\"", "browserTZ": "60"]
        )
        let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
        guard case .refused(let refusal) = verdict else {
            Issue.record("accepted")
            return
        }
        #expect(
            refusal.faults == [
                Fault(code: .requiredElementMissing, element: "mcc", rule: "is required"),
                Fault(
                    code: .formatInvalid,
                    element: "browserTZ",
                    rule: "must be minutes of one to four digits with an optional sign",
                    found: "the number 60"
                ),
                Fault(
                    code: .isoCodeInvalid,
                    element: "purchaseCurrency",
                    rule:
                        "must be a currency number of ISO 4217, three digits, not 955 to 964 or 999",
                    found: "\"957\""
                ),
            ]
        )
    }

    @Test(arguments: [
        ["acctNumber": "\"40000000000000021x\""], ["mcc": "\"4000000000000002\""],
        ["merchantName": "\"4000 0000 0000 0002 4000 0000 0000 0002 4000\""],
        ["cardholderName": "17", "email": "\"4000000000000002\""],
        ["acctInfo.chAccAgeInd": "\"4000-0000-0000-0002\""],
    ])
    func `a card number is never shown, wherever it stands`(changes: [String: String]) throws {
        let bytes = try Samples.changed("AReq-2.2.0-browser", changes)
        let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
        guard case .refused(let refusal) = verdict else {
            Issue.record("accepted")
            return
        }
        var shown = "\(refusal) \(verdict.json) \(verdict.report) \(verdict.summary)"
        dump(refusal, to: &shown)
        #expect(!shown.contains("0000"))
    }

    @Test func `a message cannot be printed by accident`() throws {
        let message = try Samples.accepted("AReq-2.2.0-browser")
        let request = try #require(AuthenticationRequest(message))
        var shown = "\(message) \(String(reflecting: message)) \(request)"
        dump(request, to: &shown)
        var draft = MessageDraft(.authenticationRequest, version: .v220)
        draft[.acctNumber] = message.value(.acctNumber)
        dump(draft, to: &shown)
        shown += "\(draft) \(String(reflecting: draft))"
        #expect(!shown.contains("4000000000000002"))
        #expect(!"\(message)".contains("Example"))
    }

    @Test(arguments: Component.allCases)
    func `a component takes its own message types and refuses others with 101`(
        component: Component
    ) throws {
        for name in Fixtures.messageNames where name.contains("2.2.0") {
            let type = try #require(name.split(separator: "-").first.map(String.init))
            let code = Outcome(
                MessageReader(receiver: component).read(try Fixtures.message(name))
            ).code
            let isTaken = component.acceptedMessageTypes.map(\.rawValue).contains(type)
            #expect((code != "101") == isTaken, "\(name) by \(component)")
        }
    }

    @Test func `a version that is not active is refused with the active ones`() throws {
        let bytes = try Fixtures.message("AReq-2.1.0-browser")
        let reader = MessageReader(receiver: .accessControlServer, versions: [.v231, .v220])
        #expect(Outcome(reader.read(bytes)) == Outcome(code: "102", detail: "2.2.0,2.3.1"))
    }

    @Test func `elements that the version does not know are named and not checked`() throws {
        let bytes = try Samples.changed(
            "AReq-2.2.0-browser",
            ["trustListStatus": "17", "acctInfo.chAccReqID": "17", "somethingElse": "{\"a\":1}"]
        )
        let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
        guard case .accepted(let message) = verdict else {
            Issue.record("\(verdict.report)")
            return
        }
        let unknown = ["acctInfo.chAccReqID", "somethingElse", "trustListStatus"]
        #expect(message.unknownFields.sorted() == unknown)
    }

    @Test func `a known critical extension is taken, an unknown one refused by its identifier`()
        throws
    {
        let bytes = try Samples.changed(
            "AReq-2.2.0-browser",
            ["messageExtension[].criticalityIndicator": "true"]
        )
        let known = MessageReader(
            receiver: .accessControlServer,
            recognisedExtensions: ["A000000802-004"]
        )
        #expect(Outcome(known.read(bytes)) == .accepted)
        let unknown = MessageReader(receiver: .accessControlServer)
        #expect(Outcome(unknown.read(bytes)) == Outcome(code: "202", detail: "A000000802-004"))
    }

    @Test(arguments: [("2.2.0", 10), ("2.3.1", 15)])
    func `extensions are limited in number and size`(version: String, limit: Int) throws {
        let reader = MessageReader(leg: .toAccessControlServer)
        func outcome(count: Int, characters: Int) throws -> Outcome {
            let data = "{\"a\":\"\(String(repeating: "x", count: characters - 8))\"}"
            let list = (0..<count).map {
                "{\"name\":\"n\",\"id\":\"id\($0)\",\"criticalityIndicator\":false,\"data\":\(data)}"
            }
            let text = "[\(list.joined(separator: ","))]"
            let bytes = try Samples.changed("AReq-\(version)-browser", ["messageExtension": text])
            return Outcome(reader.read(bytes))
        }
        #expect(try outcome(count: limit, characters: 100) == .accepted)
        let tooMany = Outcome(code: "203", detail: "messageExtension")
        #expect(try outcome(count: limit + 1, characters: 100) == tooMany)
        #expect(try outcome(count: 1, characters: 8059) == .accepted)
        let tooLong = Outcome(code: "203", detail: "messageExtension.data")
        #expect(try outcome(count: 1, characters: 8060) == tooLong)
        #expect(try outcome(count: 10, characters: 8059) == .accepted)
        guard limit > 10 else { return }
        #expect(try outcome(count: 11, characters: 8059) == tooMany, "more than 81920 in total")
    }

    @Test func `an extension stays byte for byte what it was`() throws {
        let text = String(decoding: try Fixtures.message("AReq-2.2.0-browser"), as: UTF8.self)
        let start = try #require(text.range(of: "\"messageExtension\": ")).upperBound
        let message = try Samples.accepted("AReq-2.2.0-browser")
        let raw = try #require(message.rawValue(.messageExtension))
        #expect(text[start...].hasPrefix(String(decoding: raw, as: UTF8.self)))
        let passedOn = message.rewritten(removing: [.mcc], setting: [(.dsURL, "https://ds/2")])
        #expect(
            String(decoding: passedOn, as: UTF8.self)
                .contains(String(decoding: raw, as: UTF8.self))
        )
    }
}

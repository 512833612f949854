import Testing
import ThreeDSecure

/// Building messages: nothing faulty leaves.
struct MessageDraftTests {
    @Test(arguments: Fixtures.messageNames)
    func `every message can be taken apart and built again`(name: String) throws {
        let original = try Samples.accepted(name)
        var draft = MessageDraft(original.type, version: original.version)
        for field in Field.allCases { draft[field] = original.value(field) }
        let (sender, receiver) = try #require(Self.parties(of: original.type, name: name))
        let built = try draft.message(from: sender, to: receiver)
        for field in Field.allCases { #expect(built.value(field) == original.value(field)) }
        #expect(built.type == original.type)
        #expect(built.version == original.version)
        let again = try draft.message(from: sender, to: receiver)
        #expect(again.bytes == built.bytes)
    }

    private static func parties(of type: MessageType, name: String) -> (Component, Component)? {
        switch type {
        case .authenticationRequest:
            name.hasSuffix("to-ds")
                ? (.threeDSServer, .directoryServer) : (.directoryServer, .accessControlServer)
        case .authenticationResponse: (.accessControlServer, .directoryServer)
        case .challengeRequest: (.sdk, .accessControlServer)
        case .challengeResponse: (.accessControlServer, .sdk)
        case .resultsRequest: (.accessControlServer, .directoryServer)
        case .resultsResponse: (.directoryServer, .accessControlServer)
        case .preparationRequest: (.threeDSServer, .directoryServer)
        case .preparationResponse: (.directoryServer, .threeDSServer)
        case .operationRequest: (.directoryServer, .accessControlServer)
        case .operationResponse: (.accessControlServer, .directoryServer)
        case .error: (.directoryServer, .accessControlServer)
        }
    }

    @Test func `a draft that lacks something is refused by name before it is sent`() {
        var draft = MessageDraft(.challengeRequest, version: .v220)
        draft.set(.threeDSServerTransID, "8a880dc0-d2d2-4067-bcb1-b08d1690b26e")
        draft[.challengeWindowSize] = "09"
        do {
            _ = try draft.message(from: .threeDSServer, to: .accessControlServer)
            Issue.record("built")
        } catch {
            #expect(error.faults.map(\.element) == ["acsTransID", "challengeWindowSize"])
            #expect(error.faults.map(\.code) == [.requiredElementMissing, .formatInvalid])
        }
    }

    @Test func `a component builds only what it may send`() {
        let draft = MessageDraft(.authenticationResponse, version: .v220)
        do {
            _ = try draft.message(from: .threeDSServer, to: .directoryServer)
            Issue.record("built")
        } catch {
            #expect(error.faults.map(\.code) == [.messageNotRecognised])
        }
    }

    @Test func `text is escaped so that it reads as it was`() throws {
        let name = "A \"quote\", a \\ and \u{1}\n\t å 🍏"
        let original = try Samples.accepted("AReq-2.2.0-browser")
        let bytes = original.rewritten(
            removing: [],
            setting: [(.merchantName, .string(name))]
        )
        guard
            case .accepted(let message) = MessageReader(receiver: .accessControlServer).read(bytes)
        else {
            Issue.record("refused")
            return
        }
        #expect(message.string(.merchantName) == name)
    }

    @Test func `a message that is passed on keeps the order and loses what is unknown`() throws {
        let text = """
            {"messageType":"PReq","unknown":{"a":[1]},"messageVersion":"2.2.0",\
            "threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e",\
            "threeDSServerRefNumber":"R","serialNum":"1"}
            """
        let reader = MessageReader(receiver: .directoryServer)
        guard case .accepted(let message) = reader.read(Array(text.utf8)) else {
            Issue.record("refused")
            return
        }
        let passedOn = message.rewritten(
            removing: [.serialNum],
            setting: [(.threeDSServerRefNumber, "S"), (.threeDSServerOperatorID, "O")]
        )
        #expect(
            String(decoding: passedOn, as: UTF8.self) == """
                {"messageType":"PReq","messageVersion":"2.2.0",\
                "threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e",\
                "threeDSServerRefNumber":"S","threeDSServerOperatorID":"O"}
                """
        )
        let whole = message.rewritten(removing: [], setting: [], keepingUnknown: true)
        #expect(String(decoding: whole, as: UTF8.self) == text)
    }

    @Test func `an ARes that is written is read as it was meant`() throws {
        let request = try Samples.accepted("AReq-2.2.0-browser")
        let view = try #require(AuthenticationRequest(request))
        let response = AuthenticationResponse(
            version: view.version,
            threeDSServerTransID: view.threeDSServerTransID,
            dsTransID: view.dsTransID,
            acsTransID: try #require(TransactionID("B2385523-A66C-4907-AC3C-91848E8C0067")),
            acsReferenceNumber: "ACS",
            acsOperatorID: "OPERATOR",
            dsReferenceNumber: view.dsReferenceNumber,
            transStatus: .authenticated,
            eci: .authenticated,
            authenticationValue: AuthenticationValue(bytes: 0..<20),
            cardholderInfo: "Ring \"1234\"\n"
        )
        let reader = MessageReader(receiver: .directoryServer)
        guard case .accepted(let read) = reader.read(response.encoded(), answering: request) else {
            Issue.record("refused")
            return
        }
        #expect(read.string(.acsTransID) == "b2385523-a66c-4907-ac3c-91848e8c0067")
        #expect(read.string(.authenticationValue) == "AAECAwQFBgcICQoLDA0ODxAREhM=")
        #expect(read.string(.cardholderInfo) == "Ring \"1234\"\n")
        #expect(read.unknownFields.isEmpty)
    }

    @Test func `an Erro that says too much is cut, and one that says nothing says something`() {
        let error = ErrorMessage(
            version: .v220,
            code: .algorithmInvalid,
            component: .directoryServer,
            description: String(repeating: "ö", count: 5000),
            detail: ""
        )
        let reader = MessageReader(receiver: .accessControlServer)
        guard case .accepted(let message) = reader.read(error.encoded()) else {
            Issue.record("\(reader.read(error.encoded()).report)")
            return
        }
        #expect(message.string(.errorDescription)?.count == 2048)
        #expect(message.string(.errorDetail) == "Cryptographic algorithm not allowed")
        #expect(message.string(.errorCode) == "302", "2.2.0 does not know 310")
    }
}

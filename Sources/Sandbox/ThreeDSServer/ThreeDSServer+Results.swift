import ThreeDSecure

/// `POST /3ds`: the RReq with the result of a challenge.
extension ThreeDSServer {
    private enum ResultsAction: Sendable {
        case confirm
        case refuse(ErrorCode, String)
    }

    func answer(_ bytes: [UInt8]) -> [UInt8] {
        let verdict = reader.read(bytes)
        switch verdict {
        case .refused(let refusal):
            log.received(
                bytes,
                of: refusal.transactionID(.threeDSServerTransID)?.description,
                from: .directoryServer,
                type: refusal.messageType?.rawValue,
                verdict: LoggedVerdict(verdict)
            )
            guard refusal.messageType != .error else { return [] }
            return refusal.errorMessage(from: .threeDSServer).encoded()
        case .accepted(let message):
            return answer(message)
        }
    }

    private func answer(_ message: Message) -> [UInt8] {
        switch message.type {
        case .resultsRequest:
            return takeResults(message)
        case .error:
            noteReceived(message, .accepted)
            return []
        default:
            return refuse(
                message,
                .messageNotRecognised,
                "\(message.type.rawValue) is not expected here"
            )
        }
    }

    /// Takes the first RReq of a challenge; every other one contradicts the transaction (305; 2.3.1
    /// tells a duplicate, 312, from an RReq without a challenge, 313).
    private func takeResults(_ request: Message) -> [UInt8] {
        let identifier = request.transactionID(.threeDSServerTransID)
        let action = identifier.flatMap { identifier in
            authentications.update(identifier) { authentication -> ResultsAction in
                let document = authentication.document
                guard document.dsTransID == request.transactionID(.dsTransID)?.description,
                    document.acsTransID == request.transactionID(.acsTransID)?.description
                else { return .refuse(.transactionUnknown, "dsTransID, acsTransID") }
                guard case .challenged = authentication.stage else {
                    return .refuse(.transactionDataInvalid, "No RReq is awaited")
                }
                authentication.finish(withResults: request)
                return .confirm
            }
        }
        switch action {
        case nil:
            return refuse(request, .transactionUnknown, "threeDSServerTransID")
        case .refuse(let code, let detail):
            return refuse(request, code, detail)
        case .confirm:
            noteReceived(request, .accepted)
            return confirm(request)
        }
    }

    private func confirm(_ request: Message) -> [UInt8] {
        var draft = MessageDraft(.resultsResponse, version: request.version)
        draft[.threeDSServerTransID] = request.value(.threeDSServerTransID)
        draft[.dsTransID] = request.value(.dsTransID)
        draft[.acsTransID] = request.value(.acsTransID)
        // 01: received for further processing.
        draft[.resultsStatus] = "01"
        do {
            let response = try draft.message(from: .threeDSServer, to: .directoryServer)
            log.sent(
                response.bytes,
                of: request.transactionID(.threeDSServerTransID)?.description,
                to: .directoryServer,
                type: response.type.rawValue
            )
            return response.bytes
        } catch {
            return refuse(request, .permanentFailure, "No RRes could be made")
        }
    }

    private func refuse(_ message: Message, _ code: ErrorCode, _ detail: String) -> [UInt8] {
        noteReceived(message, LoggedVerdict(errorCode: code, detail: detail))
        let encoded = ErrorMessage(
            version: message.version,
            threeDSServerTransID: message.transactionID(.threeDSServerTransID),
            dsTransID: message.transactionID(.dsTransID),
            acsTransID: message.transactionID(.acsTransID),
            code: code,
            component: .threeDSServer,
            detail: detail,
            messageType: message.type
        ).encoded()
        log.sent(
            encoded,
            of: message.transactionID(.threeDSServerTransID)?.description,
            to: .directoryServer,
            type: MessageType.error.rawValue
        )
        return encoded
    }

    private func noteReceived(_ message: Message, _ verdict: LoggedVerdict) {
        log.received(
            message.bytes,
            of: message.transactionID(.threeDSServerTransID)?.description,
            from: .directoryServer,
            type: message.type.rawValue,
            verdict: verdict
        )
    }
}

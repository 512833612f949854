import FoundationEssentials
import Hummingbird
import Logging
import ThreeDSecure

/// `POST /api/authentications`: the AReq, and what its answer means for the shop.
extension ThreeDSServer {
    func authenticate(_ body: [UInt8]) async throws -> AuthenticationDocument {
        let input = try AuthenticationInput(body)
        guard let merchant = settings.merchants.first(where: { $0.key == input.merchant }) else {
            throw Problem.invalid("merchant", "No merchant with this key authenticates here.")
        }
        try checkPreparation(of: input)
        let request = try AuthenticationRequestBuilder(
            input: input,
            merchant: merchant,
            settings: settings,
            purchaseDate: now()
        ).build()
        try begin(input.threeDSServerTransID)

        let identifier = input.threeDSServerTransID.description
        log.sent(request.bytes, of: identifier, to: .directoryServer, type: request.type.rawValue)
        let answer = await peers.post(
            request.bytes,
            to: settings.directoryServerURL + "/3ds",
            within: settings.authenticationTimeout
        )
        await take(answer, answering: request, windowSize: input.challengeWindowSize)
        guard let authentication = authentications[input.threeDSServerTransID] else {
            throw Problem.invalid("threeDSServerTransID", "The authentication was forgotten.")
        }
        return authentication.document
    }

    /// The AReq must belong to a lookup of the same card, and say truly whether the 3DS Method ran.
    private func checkPreparation(of input: AuthenticationInput) throws {
        guard let authentication = authentications[input.threeDSServerTransID] else {
            throw Problem.invalid("threeDSServerTransID", "No lookup has given this identifier.")
        }
        guard case .found(let range) = cardRanges.lookUp(input.cardNumber),
            range.start == authentication.cardRange.start
        else {
            throw Problem.invalid("cardNumber", "This is not the card that was looked up.")
        }
        let allowed = range.threeDSMethodURL == nil ? ["U"] : ["Y", "N"]
        guard allowed.contains(input.threeDSCompInd) else {
            throw Problem.invalid(
                "threeDSCompInd",
                "The member must be \(allowed.joined(separator: " or ")) for this card."
            )
        }
    }

    /// Claims the transaction: one lookup serves one AReq.
    private func begin(_ identifier: TransactionID) throws {
        let isFirst = authentications.update(identifier) { authentication in
            guard !authentication.hasStarted else { return false }
            authentication.stage = .requested
            return true
        }
        guard isFirst == true else {
            throw Problem(
                .conflict,
                title: "Already authenticated",
                detail: "This identifier has been used. Look the card up again.",
                member: "threeDSServerTransID"
            )
        }
    }

    private func take(
        _ answer: PeerClient.Answer,
        answering request: Message,
        windowSize: ChallengeWindowSize
    ) async {
        switch answer {
        case .unreachable:
            fail(request, .connectionFailed, "The Directory Server cannot be reached.")
        case .timedOut:
            fail(request, .timedOut, "The Directory Server did not answer in time.")
        case .answered(200, let body):
            await take(body, answering: request, windowSize: windowSize)
        case .answered(let status, _):
            fail(request, .connectionFailed, "The Directory Server answered HTTP \(status).")
        }
    }

    private func take(
        _ body: [UInt8],
        answering request: Message,
        windowSize: ChallengeWindowSize
    ) async {
        let identifier = request.transactionID(.threeDSServerTransID)?.description
        let verdict = reader.read(body, answering: request)
        switch verdict {
        case .refused(let refusal):
            log.received(
                body,
                of: identifier,
                from: .directoryServer,
                type: refusal.messageType?.rawValue,
                verdict: LoggedVerdict(verdict)
            )
            fail(request, refusal.code, refusal.detail)
            guard refusal.messageType != .error else { return }
            await tellDirectoryServer(refusal.errorMessage(from: .threeDSServer), identifier)
        case .accepted(let response):
            log.received(
                response.bytes,
                of: identifier,
                from: .directoryServer,
                type: response.type.rawValue,
                verdict: .accepted
            )
            take(response, answering: request, windowSize: windowSize)
        }
    }

    private func take(
        _ response: Message,
        answering request: Message,
        windowSize: ChallengeWindowSize
    ) {
        guard let identifier = request.transactionID(.threeDSServerTransID) else { return }
        if let error = ErrorMessage(response) {
            _ = authentications.update(identifier) { $0.fail(ErrorDocument(error)) }
            return
        }
        guard response.string(.transStatus) == TransactionStatus.challenge.rawValue else {
            _ = authentications.update(identifier) { $0.finish(with: response) }
            return
        }
        do {
            let creq = try challengeRequest(answering: response, windowSize: windowSize)
            _ = authentications.update(identifier) { $0.challenge(with: response, creq: creq) }
            log.sent(
                creq.bytes,
                of: identifier.description,
                to: .browser,
                type: creq.type.rawValue
            )
        } catch {
            fail(request, .permanentFailure, "No CReq could be made.")
        }
    }

    private func challengeRequest(
        answering response: Message,
        windowSize: ChallengeWindowSize
    ) throws(DraftError) -> Message {
        var draft = MessageDraft(.challengeRequest, version: response.version)
        draft[.threeDSServerTransID] = response.value(.threeDSServerTransID)
        draft[.acsTransID] = response.value(.acsTransID)
        draft[.challengeWindowSize] = .string(windowSize.rawValue)
        return try draft.message(from: .threeDSServer, to: .accessControlServer)
    }

    /// Ends an authentication by a failure that the 3DS Server itself found.
    private func fail(_ request: Message, _ code: ErrorCode, _ detail: String) {
        guard let identifier = request.transactionID(.threeDSServerTransID) else { return }
        logger.info("an authentication failed", metadata: ["errorCode": "\(code.rawValue)"])
        let error = ErrorMessage(
            version: request.version,
            code: code,
            component: .threeDSServer,
            detail: detail,
            messageType: request.type
        )
        _ = authentications.update(identifier) { $0.fail(ErrorDocument(error)) }
    }

    /// Tells the Directory Server that its answer was faulty; nothing depends on the arrival.
    private func tellDirectoryServer(_ error: ErrorMessage, _ identifier: String?) async {
        let bytes = error.encoded()
        log.sent(bytes, of: identifier, to: .directoryServer, type: MessageType.error.rawValue)
        _ = await peers.post(
            bytes,
            to: settings.directoryServerURL + "/3ds",
            within: settings.authenticationTimeout
        )
    }
}

extension ErrorDocument {
    fileprivate init(_ error: ErrorMessage) {
        self.init(
            code: error.code.rawValue,
            component: error.component.rawValue,
            description: error.description,
            detail: error.detail
        )
    }
}

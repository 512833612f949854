import FoundationEssentials
import ThreeDSecure

/// AReq in, ARes out: the checks of a Directory Server, and the way to the ACS and back.
extension DirectoryServer {
    /// How far `purchaseDate` may lie from the Directory Server's own clock.
    private static let purchaseDateTolerance: TimeInterval = 30 * 60

    /// How long the ACS may take to receive an `Erro`; the 3DS Server waits meanwhile.
    private static let errorTimeout: Duration = .seconds(1)

    private struct Objection {
        let code: ErrorCode
        let detail: String
    }

    func authenticate(_ request: Message) async -> [UInt8] {
        if let objection = objection(to: request) {
            return refuse(request, objection.code, objection.detail)
        }
        noteReceived(request, .accepted)
        let dsTransID = makeTransactionID()
        guard let number = request.string(.acctNumber).flatMap({ CardNumber($0) }),
            let range = settings.cardRanges.first(where: { $0.contains(number) })
        else { return standIn(for: request, dsTransID) }

        let forwarded = request.rewritten(
            removing: [],
            setting: [
                (.dsReferenceNumber, .string(settings.referenceNumber)),
                (.dsTransID, .string(dsTransID.description)),
                (.dsURL, .string(settings.address.publicURL + "/3ds")),
            ]
        )
        // Our own additions are checked like anything else before they leave.
        switch MessageReader(receiver: .accessControlServer).read(forwarded) {
        case .refused(let refusal):
            return error(about: request, .permanentFailure, refusal.detail)
        case .accepted(let forwardedRequest):
            return await forward(forwardedRequest, answering: request, to: range)
        }
    }

    /// What a Directory Server checks beyond the form of an AReq, in the order of the error codes.
    private func objection(to request: Message) -> Objection? {
        let server = request.string(.threeDSServerRefNumber) ?? ""
        guard settings.threeDSServerReferenceNumbers.contains(server) else {
            return Objection(
                code: .accessDenied,
                detail: "threeDSServerRefNumber is not registered"
            )
        }
        let merchant = settings.merchants.first { merchant in
            merchant.acquirerMerchantID == request.string(.acquirerMerchantID)
                && merchant.acquirerBIN == request.string(.acquirerBIN)
                && merchant.requestorID == request.string(.threeDSRequestorID)
        }
        guard merchant != nil else {
            return Objection(
                code: .accessDenied,
                detail: "acquirerBIN, acquirerMerchantID, threeDSRequestorID: "
                    + "the merchant does not take part"
            )
        }
        if let text = request.string(.purchaseDate) {
            let distance = PurchaseDate.date(text).map { abs($0.timeIntervalSince(now())) }
            guard let distance, distance <= Self.purchaseDateTolerance else {
                return Objection(code: .formatInvalid, detail: Field.purchaseDate.rawValue)
            }
        }
        return nil
    }

    private func forward(
        _ forwarded: Message,
        answering request: Message,
        to range: PublishedCardRange
    ) async -> [UInt8] {
        let transaction = request.transactionID(.threeDSServerTransID)?.description
        log.sent(
            forwarded.bytes,
            of: transaction,
            to: .accessControlServer,
            type: forwarded.type.rawValue
        )
        let answer = await peers.post(
            forwarded.bytes,
            to: range.acsURL,
            within: settings.authenticationTimeout
        )
        switch answer {
        case .unreachable:
            return error(about: request, .connectionFailed, "The ACS cannot be reached")
        case .timedOut:
            await tellAccessControlServer(
                error(answeredLate: forwarded),
                about: transaction,
                at: range
            )
            return error(about: request, .timedOut, "The ACS did not answer in time")
        case .answered(200, let body):
            return await pass(body, answering: request, forwarded: forwarded, from: range)
        case .answered(let status, _):
            return error(about: request, .connectionFailed, "The ACS answered HTTP \(status)")
        }
    }

    /// Checks what the ACS answered and passes it on to the 3DS Server.
    private func pass(
        _ body: [UInt8],
        answering request: Message,
        forwarded: Message,
        from range: PublishedCardRange
    ) async -> [UInt8] {
        let transaction = request.transactionID(.threeDSServerTransID)?.description
        let verdict = reader.read(body, answering: forwarded)
        switch verdict {
        case .refused(let refusal):
            log.received(
                body,
                of: transaction,
                from: .accessControlServer,
                type: refusal.messageType?.rawValue,
                verdict: LoggedVerdict(verdict)
            )
            await tellAccessControlServer(
                refusal.errorMessage(from: .directoryServer).encoded(),
                about: transaction,
                at: range
            )
            return error(about: request, refusal.code, refusal.detail)
        case .accepted(let response):
            return await pass(response, answering: request, from: range)
        }
    }

    private func pass(
        _ response: Message,
        answering request: Message,
        from range: PublishedCardRange
    ) async -> [UInt8] {
        let transaction = request.transactionID(.threeDSServerTransID)?.description
        let isRegistered = response.string(.acsReferenceNumber) == range.acsReferenceNumber
        guard response.type == .error || isRegistered else {
            let detail = "acsReferenceNumber is not registered"
            log.received(
                response.bytes,
                of: transaction,
                from: .accessControlServer,
                type: response.type.rawValue,
                verdict: LoggedVerdict(errorCode: .accessDenied, detail: detail)
            )
            await tellAccessControlServer(
                error(about: response, .accessDenied, detail),
                about: transaction,
                at: range
            )
            return error(about: request, .accessDenied, detail)
        }
        log.received(
            response.bytes,
            of: transaction,
            from: .accessControlServer,
            type: response.type.rawValue,
            verdict: .accepted
        )
        remember(response, of: request)
        log.sent(
            response.bytes,
            of: transaction,
            to: .threeDSServer,
            type: response.type.rawValue
        )
        return response.bytes
    }

    /// Remembers where the results go, and whether there will be any.
    private func remember(_ response: Message, of request: Message) {
        guard response.type == .authenticationResponse,
            let threeDSServerTransID = response.transactionID(.threeDSServerTransID),
            let dsTransID = response.transactionID(.dsTransID),
            let acsTransID = response.transactionID(.acsTransID),
            let threeDSServerURL = request.string(.threeDSServerURL),
            let status = response.string(.transStatus).flatMap(TransactionStatus.init(rawValue:))
        else { return }
        transactions.remember(
            DirectoryTransaction(
                threeDSServerTransID: threeDSServerTransID,
                dsTransID: dsTransID,
                acsTransID: acsTransID,
                threeDSServerURL: threeDSServerURL,
                results: [.challenge, .decoupled].contains(status) ? .awaited : .none
            )
        )
    }

    /// The `Erro` with which the ACS learns that its ARes would come too late.
    private func error(answeredLate forwarded: Message) -> [UInt8] {
        ErrorMessage(
            version: forwarded.version,
            threeDSServerTransID: forwarded.transactionID(.threeDSServerTransID),
            dsTransID: forwarded.transactionID(.dsTransID),
            code: .timedOut,
            component: .directoryServer,
            detail: "No ARes in time",
            messageType: forwarded.type
        ).encoded()
    }

    /// Sends an `Erro` to the ACS; nothing depends on whether it arrives.
    private func tellAccessControlServer(
        _ erro: [UInt8],
        about transaction: String?,
        at range: PublishedCardRange
    ) async {
        log.sent(
            erro,
            of: transaction,
            to: .accessControlServer,
            type: MessageType.error.rawValue
        )
        _ = await peers.post(erro, to: range.acsURL, within: Self.errorTimeout)
    }
}

import ThreeDSecure

/// RReq in, RRes out: the results of a challenge on their way to the 3DS Server.
extension DirectoryServer {
    func forwardResults(_ request: Message) async -> [UInt8] {
        let permission = transactions.beginResults(
            dsTransID: request.transactionID(.dsTransID),
            threeDSServerTransID: request.transactionID(.threeDSServerTransID),
            acsTransID: request.transactionID(.acsTransID)
        )
        switch permission {
        case .transactionUnknown:
            return refuse(
                request,
                .transactionUnknown,
                "threeDSServerTransID, dsTransID, acsTransID: no such transaction"
            )
        case .notAwaited:
            return refuse(request, .transactionDataInvalid, "The ARes was final")
        case .duplicate:
            return refuse(request, .transactionDataInvalid, "A second RReq")
        case .granted(let transaction):
            noteReceived(request, .accepted)
            return await forward(request, of: transaction)
        }
    }

    private func forward(_ request: Message, of transaction: DirectoryTransaction) async -> [UInt8]
    {
        // In 2.2.0 the authentication method is for the Directory Server alone.
        let forwarded = request.rewritten(removing: [.authenticationMethod], setting: [])
        let identifier = transaction.threeDSServerTransID.description
        log.sent(forwarded, of: identifier, to: .threeDSServer, type: request.type.rawValue)
        let answer = await peers.post(
            forwarded,
            to: transaction.threeDSServerURL,
            within: settings.resultsTimeout
        )
        switch answer {
        case .unreachable:
            transactions.endResults(of: transaction, reached: false)
            return error(about: request, .connectionFailed, "The 3DS Server cannot be reached")
        case .timedOut:
            transactions.endResults(of: transaction, reached: true)
            return error(about: request, .timedOut, "The 3DS Server did not answer in time")
        case .answered(200, let body):
            transactions.endResults(of: transaction, reached: true)
            return passResults(body, answering: request)
        case .answered(let status, _):
            transactions.endResults(of: transaction, reached: false)
            return error(
                about: request,
                .connectionFailed,
                "The 3DS Server answered HTTP \(status)"
            )
        }
    }

    /// Checks the RRes (or `Erro`) of the 3DS Server and passes it on to the ACS.
    private func passResults(_ body: [UInt8], answering request: Message) -> [UInt8] {
        let identifier = request.transactionID(.threeDSServerTransID)?.description
        let verdict = reader.read(body, answering: request)
        let type: MessageType?
        switch verdict {
        case .accepted(let message): type = message.type
        case .refused(let refusal): type = refusal.messageType
        }
        log.received(
            body,
            of: identifier,
            from: .threeDSServer,
            type: type?.rawValue,
            verdict: LoggedVerdict(verdict)
        )
        switch verdict {
        case .refused(let refusal):
            return error(about: request, refusal.code, refusal.detail)
        case .accepted(let response):
            log.sent(
                response.bytes,
                of: identifier,
                to: .accessControlServer,
                type: response.type.rawValue
            )
            return response.bytes
        }
    }
}

import ThreeDSecure

/// PReq in, PRes out: which cards take part, and how their ACS is prepared for.
extension DirectoryServer {
    func prepare(_ request: Message) -> [UInt8] {
        let server = request.string(.threeDSServerRefNumber) ?? ""
        guard settings.threeDSServerReferenceNumbers.contains(server) else {
            return refuse(request, .accessDenied, "threeDSServerRefNumber is not registered")
        }
        let catalogue = CardRangeCatalogue(ranges: settings.cardRanges)
        let known = request.string(.serialNum)
        // Only the present list is kept, so any other number is one that cannot be updated from.
        guard known == nil || known == catalogue.serialNumber else {
            return refuse(request, .serialNumberInvalid, "serialNum is not known")
        }
        noteReceived(request, .accepted)

        var draft = MessageDraft(.preparationResponse, version: request.version)
        draft[.threeDSServerTransID] = request.value(.threeDSServerTransID)
        draft[.dsTransID] = .string(makeTransactionID().description)
        draft[.dsStartProtocolVersion] = .string(MessageVersion.v220.description)
        draft[.dsEndProtocolVersion] = .string(MessageVersion.v220.description)
        draft[.serialNum] = .string(catalogue.serialNumber)
        if known == nil, !settings.cardRanges.isEmpty {
            draft[.cardRangeData] = catalogue.entries
        }
        do {
            let response = try draft.message(from: .directoryServer, to: .threeDSServer)
            log.sent(
                response.bytes,
                of: request.transactionID(.threeDSServerTransID)?.description,
                to: .threeDSServer,
                type: response.type.rawValue
            )
            return response.bytes
        } catch {
            return self.error(about: request, .permanentFailure, "The card ranges are not valid")
        }
    }
}

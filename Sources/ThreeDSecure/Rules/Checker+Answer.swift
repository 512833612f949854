extension Checker {
    /// Rules that join a message with the request that it answers or follows.
    mutating func checkAnswer(_ type: MessageType, to request: Message) {
        guard type != .error else { return }
        if version != request.version {
            noteInvalid(.messageVersion, "must be the version of the request")
        }
        let identifiers: [Field] = [.threeDSServerTransID, .dsTransID, .acsTransID, .sdkTransID]
        for field in identifiers { checkEcho(of: field, in: request) }
        switch type {
        case .authenticationResponse: checkOutcome(of: request)
        case .resultsRequest: checkResult(of: request)
        default: break
        }
    }

    private mutating func checkEcho(of field: Field, in request: Message) {
        guard let expected = request.transactionID(field), let node = node(of: field),
            let text = NodeReader.string(of: nodes[node], in: bytes),
            let echoed = TransactionID(text), echoed != expected
        else { return }
        noteInvalid(field, "must be the one of the request")
    }

    private mutating func checkOutcome(of request: Message) {
        guard request.type == .authenticationRequest else { return }
        let wishes = request.codes(.threeDSRequestorChallengeInd)
        let isAbsent = request.string(.deviceChannel) == DeviceChannel.requestorInitiated.rawValue
        if has(.transStatus, oneOf: "C") {
            if isAbsent {
                noteInvalid(.transStatus, "must not be C in a transaction without the cardholder")
            }
            if wishes.contains(ChallengePreference.dataShareOnly.rawValue) {
                noteInvalid(.transStatus, "must not be C if data are shared only")
            }
        }
        let informational: Set<String> = ["05", "06", "07"]
        if has(.transStatus, oneOf: "I"),
            !wishes.contains(where: { informational.contains($0) || $0 >= "80" })
        {
            noteInvalid(.transStatus, "must not be I unless the requestor asked for no challenge")
        }
        if has(.transStatus, oneOf: "S"), request.string(.threeDSRequestorSpcSupport) != "Y" {
            noteInvalid(.transStatus, "must not be S unless the requestor supports it")
        }
        checkDecoupled(request)
    }

    private mutating func checkDecoupled(_ request: Message) {
        let wanted: Set<String?> = request.version >= .v231 ? ["Y", "B"] : ["Y"]
        guard !wanted.contains(request.string(.threeDSRequestorDecReqInd)) else { return }
        if has(.transStatus, oneOf: "D") {
            noteInvalid(.transStatus, "must not be D unless the requestor asked for it")
        }
        if has(.acsDecConInd, oneOf: "Y") {
            noteInvalid(.acsDecConInd, "must not be Y unless the requestor asked for it")
        }
    }

    private mutating func checkResult(of request: Message) {
        guard request.type == .authenticationRequest, has(.transStatus, oneOf: "D"),
            !["F", "B"].contains(request.string(.threeDSRequestorDecReqInd))
        else { return }
        noteInvalid(.transStatus, "must not be D unless the requestor asked for a fallback")
    }
}

extension Message {
    /// The codes of a field that is one string in older versions and an array in newer ones.
    func codes(_ field: Field) -> [String] {
        if let code = string(field) { return [code] }
        return value(field)?.elements?.compactMap(\.string) ?? []
    }
}

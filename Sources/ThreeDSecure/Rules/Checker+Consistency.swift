extension Checker {
    /// Rules that join several elements of one message.
    mutating func checkConsistency(of type: MessageType) {
        switch type {
        case .authenticationRequest: checkAuthenticationRequest()
        case .authenticationResponse: checkAuthenticationResponse()
        case .challengeRequest: checkChallengeRequest()
        case .resultsRequest: checkRenderingType()
        default: break
        }
    }

    private mutating func checkAuthenticationRequest() {
        if version == .v210, has(.deviceChannel, oneOf: "03"), has(.messageCategory, oneOf: "01") {
            noteInvalid(.messageCategory, "must be 02 with deviceChannel 03 in version 2.1.0")
        }
        if let key = node(of: .sdkEphemPubKey), hasPrivateKey(key) {
            noteInvalid(.sdkEphemPubKey, "must not hold a private key")
        }
    }

    private mutating func checkAuthenticationResponse() {
        if has(.transStatus, oneOf: "D"), has(.acsDecConInd, oneOf: "N") {
            noteInvalid(.acsDecConInd, "must be Y with transStatus D")
        }
        checkRenderingType()
    }

    /// One answer of the cardholder at a time (2.3.1: section 3.3 of the core specification).
    private mutating func checkChallengeRequest() {
        var answers: [Field] = []
        let candidates: [Field] = [
            .challengeDataEntry, .challengeCancel, .challengeAddCode, .challengeNoEntry,
        ]
        for field in candidates where node(of: field) != nil { answers.append(field) }
        if has(.resendChallenge, oneOf: "Y") { answers.append(.resendChallenge) }
        guard answers.count > 1 else { return }
        for field in answers {
            noteInvalid(field, "must be the only answer in the message")
        }
    }

    private mutating func checkRenderingType() {
        guard let object = node(of: .acsRenderingType), nodes[object].kind == .object,
            let interface = member(ElementName(.acsInterface), of: object),
            let template = member(ElementName(.acsUiTemplate), of: object),
            has(interface, oneOf: [PackedWord.pack("01")]),
            has(template, oneOf: ["05", "06"].map(PackedWord.pack))
        else { return }
        let reason: Finding.Reason = .rule("must not be an HTML template with acsInterface 01")
        note(Finding(.formatInvalid, at: template, reason))
    }

    private func hasPrivateKey(_ key: Int) -> Bool {
        guard nodes[key].kind == .object else { return false }
        var position = key + 1
        while position < Int(nodes[key].next) {
            if bytes[nodes[position].nameRange].elementsEqual("d".utf8) { return true }
            position = Int(nodes[position].next)
        }
        return false
    }

    mutating func noteInvalid(_ field: Field, _ rule: StaticString) {
        guard let node = node(of: field) else { return }
        note(Finding(.formatInvalid, at: node, .rule(rule)))
    }
}

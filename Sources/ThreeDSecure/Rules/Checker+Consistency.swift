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

    /// Checks that the ranges of a `cardRangeData` element end where they start or later.
    mutating func checkRanges(in element: Int) {
        checkRange(in: element, from: .startRange, to: .endRange)
        guard let ranges = member(ElementName(.ranges), of: element), nodes[ranges].isArray else {
            return
        }
        var range = ranges + 1
        while range < Int(nodes[ranges].next) {
            checkRange(in: range, from: .start, to: .end)
            range = Int(nodes[range].next)
        }
    }

    private mutating func checkRange(
        in object: Int,
        from start: NestedField,
        to end: NestedField
    ) {
        guard nodes[object].kind == .object,
            let first = member(ElementName(start), of: object),
            let last = member(ElementName(end), of: object),
            nodes[first].kind == .string, nodes[last].kind == .string
        else { return }
        let low = bytes[nodes[first].range]
        let high = bytes[nodes[last].range]
        // A number that is none has been noted already.
        guard TextFormats.areDigits(low), CardRangeTable.lengths.contains(low.count) else { return }
        // Digits of the same length have the order of their bytes.
        if low.count != high.count || high.lexicographicallyPrecedes(low) {
            let reason: Finding.Reason = .rule("must be as long as the start and not before it")
            note(Finding(.formatInvalid, at: last, reason))
        }
    }

    mutating func noteInvalid(_ field: Field, _ rule: StaticString) {
        guard let node = node(of: field) else { return }
        note(Finding(.formatInvalid, at: node, .rule(rule)))
    }
}

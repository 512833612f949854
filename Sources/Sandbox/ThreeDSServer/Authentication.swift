import ThreeDSecure

/// An authentication at the 3DS Server, from the lookup of the card to the result.
struct Authentication: Sendable {
    enum Stage: Sendable {
        /// The card was looked up; next is ``requested``.
        case lookedUp
        /// The AReq is on its way; next is ``challenged`` or ``finished``.
        case requested
        /// The ARes asked for a challenge with this CReq; next is ``finished``.
        case challenged(challengeRequest: Message)
        /// The result is known, by ARes, RReq or failure.
        case finished(challengeRequest: Message?)
    }

    let threeDSServerTransID: TransactionID
    /// The range that the card was found in.
    let cardRange: CardRange
    var stage: Stage
    var document: AuthenticationDocument

    init(threeDSServerTransID: TransactionID, cardRange: CardRange) {
        self.threeDSServerTransID = threeDSServerTransID
        self.cardRange = cardRange
        self.stage = .lookedUp
        self.document = AuthenticationDocument(
            id: threeDSServerTransID.description,
            threeDSServerTransID: threeDSServerTransID.description,
            messageVersion: MessageVersion.v220.description,
            outcome: .error,
            isFinal: false
        )
    }

    var hasStarted: Bool {
        if case .lookedUp = stage { false } else { true }
    }

    /// The CReq of the challenge, if there was one.
    var challengeRequest: Message? {
        switch stage {
        case .challenged(let request): request
        case .finished(let request): request
        case .lookedUp, .requested: nil
        }
    }

    /// Takes over what a final ARes says.
    mutating func finish(with response: Message) {
        document.outcome = .frictionless
        takeOver(response, from: .authenticationResponse)
        document.cardholderInfo = response.string(.cardholderInfo)
        stage = .finished(challengeRequest: nil)
    }

    /// Takes over what an ARes with transStatus C says, with the CReq that answers it.
    mutating func challenge(with response: Message, creq: Message) {
        document.outcome = .challenge
        document.transStatus = response.string(.transStatus)
        document.dsTransID = response.transactionID(.dsTransID)?.description
        document.acsTransID = response.transactionID(.acsTransID)?.description
        document.authenticationType = response.string(.authenticationType)
        document.acsChallengeMandated = response.string(.acsChallengeMandated)
        document.cardholderInfo = response.string(.cardholderInfo)
        document.acsURL = response.string(.acsURL)
        document.creq = Base64URL.encode(creq.bytes)
        stage = .challenged(challengeRequest: creq)
    }

    mutating func fail(_ error: ErrorDocument) {
        document.outcome = .error
        document.isFinal = true
        document.error = error
        stage = .finished(challengeRequest: nil)
    }

    /// Takes over the result of a challenge.
    mutating func finish(withResults results: Message) {
        takeOver(results, from: .resultsRequest)
        document.challengeCancel = results.string(.challengeCancel)
        document.interactionCounter = results.string(.interactionCounter)
        document.acsURL = nil
        document.creq = nil
        stage = .finished(challengeRequest: challengeRequest)
    }

    private mutating func takeOver(_ message: Message, from source: AuthenticationDocument.Source) {
        document.isFinal = true
        document.source = source
        document.dsTransID = message.transactionID(.dsTransID)?.description
        document.acsTransID = message.transactionID(.acsTransID)?.description
        document.transStatus = message.string(.transStatus)
        document.transStatusReason = message.string(.transStatusReason)
        document.eci = message.string(.eci)
        document.authenticationValue = message.string(.authenticationValue)
        document.authenticationType =
            message.string(.authenticationType) ?? document.authenticationType
    }
}

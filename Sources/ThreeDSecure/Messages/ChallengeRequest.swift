/// CReq: the request that opens a challenge in a browser.
public struct ChallengeRequest: Sendable {
    /// The message.
    public let message: Message
    /// The 3DS Server's identifier of the transaction.
    public let threeDSServerTransID: TransactionID
    /// The Access Control Server's identifier of the transaction.
    public let acsTransID: TransactionID
    /// The size of the frame that the challenge gets.
    public let challengeWindowSize: ChallengeWindowSize

    /// Takes an accepted CReq of a browser; nil for any other message.
    public init?(_ message: Message) {
        guard message.type == .challengeRequest,
            let threeDSServerTransID = message.transactionID(.threeDSServerTransID),
            let acsTransID = message.transactionID(.acsTransID),
            let challengeWindowSize = message.string(.challengeWindowSize)
                .flatMap(ChallengeWindowSize.init(rawValue:))
        else { return nil }
        self.message = message
        self.threeDSServerTransID = threeDSServerTransID
        self.acsTransID = acsTransID
        self.challengeWindowSize = challengeWindowSize
    }

    /// The version of the message.
    public var version: MessageVersion { message.version }
}

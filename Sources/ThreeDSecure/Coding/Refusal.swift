/// Why bytes were not accepted, and what could be read of them all the same.
public struct Refusal: Error, Sendable {
    /// The code of the gravest fault, by the specification's order of precedence.
    public let code: ErrorCode
    /// All faults, the gravest first.
    public let faults: [Fault]
    /// The `errorDetail` as it goes on the wire: the offending elements, or a short text.
    public let detail: String
    /// The type of the message, if it could be told.
    public let messageType: MessageType?
    /// The version of the message, if it could be told and is known.
    public let messageVersion: MessageVersion?

    /// The names of the elements that this version of the message does not know; they were ignored.
    public let unknownFields: [String]

    private let identifiers: [Field: TransactionID]
    private let fallbackVersion: MessageVersion

    init(
        faults: [Fault],
        detail: String,
        messageType: MessageType?,
        messageVersion: MessageVersion?,
        fallbackVersion: MessageVersion,
        identifiers: [Field: TransactionID],
        unknownFields: [String] = []
    ) {
        code = faults.first?.code ?? .messageNotRecognised
        self.faults = faults
        self.detail = detail
        self.messageType = messageType
        self.messageVersion = messageVersion
        self.fallbackVersion = fallbackVersion
        self.identifiers = identifiers
        self.unknownFields = unknownFields
    }

    /// A transaction identifier that could be read in spite of the faults.
    public func transactionID(_ field: Field) -> TransactionID? { identifiers[field] }

    /// The Erro that goes back, with whatever identifiers could be read.
    ///
    /// - Important: An Erro is never answered with an Erro; look at `messageType` first.
    public func errorMessage(from component: Component) -> ErrorMessage {
        ErrorMessage(
            version: messageVersion ?? fallbackVersion,
            threeDSServerTransID: identifiers[.threeDSServerTransID],
            dsTransID: identifiers[.dsTransID],
            acsTransID: identifiers[.acsTransID],
            sdkTransID: identifiers[.sdkTransID],
            code: code,
            component: component,
            detail: detail,
            messageType: messageType
        )
    }
}

/// Erro: a message that says why another could not be processed.
public struct ErrorMessage: Sendable, Hashable {
    /// The version of the faulty message, or the sender's highest.
    public let version: MessageVersion
    /// The 3DS Server's identifier, if it is known.
    public let threeDSServerTransID: TransactionID?
    /// The Directory Server's identifier, if it is known.
    public let dsTransID: TransactionID?
    /// The Access Control Server's identifier, if it is known.
    public let acsTransID: TransactionID?
    /// The identifier of the kit in the app, if it is known.
    public let sdkTransID: TransactionID?
    /// What is wrong.
    public let code: ErrorCode
    /// Who found it.
    public let component: Component
    /// What is wrong, in words of at most 2048 characters.
    public let description: String
    /// Where it is wrong: names of elements, or text of at most 2048 characters.
    public let detail: String
    /// The type of the faulty message, if it was recognised.
    public let messageType: MessageType?

    /// Makes an Erro.
    ///
    /// - Parameters:
    ///   - version: The version of the faulty message, or the sender's highest.
    ///   - threeDSServerTransID: The 3DS Server's identifier, if it is known.
    ///   - dsTransID: The Directory Server's identifier, if it is known.
    ///   - acsTransID: The Access Control Server's identifier, if it is known.
    ///   - sdkTransID: The identifier of the kit in the app, if it is known.
    ///   - code: What is wrong.
    ///   - component: Who found it.
    ///   - description: What is wrong, in words; the code's own words if nil.
    ///   - detail: Where it is wrong.
    ///   - messageType: The type of the faulty message, if it was recognised.
    public init(
        version: MessageVersion,
        threeDSServerTransID: TransactionID? = nil,
        dsTransID: TransactionID? = nil,
        acsTransID: TransactionID? = nil,
        sdkTransID: TransactionID? = nil,
        code: ErrorCode,
        component: Component,
        description: String? = nil,
        detail: String,
        messageType: MessageType? = nil
    ) {
        self.version = version
        self.threeDSServerTransID = threeDSServerTransID
        self.dsTransID = dsTransID
        self.acsTransID = acsTransID
        self.sdkTransID = sdkTransID
        self.code = code
        self.component = component
        self.description = description ?? code.defaultDescription
        self.detail = detail
        self.messageType = messageType
    }

    /// Takes an accepted Erro; nil for any other message.
    public init?(_ message: Message) {
        guard message.type == .error, let code = message.string(.errorCode),
            let component = message.string(.errorComponent).flatMap(Component.init(rawValue:))
        else { return nil }
        self.init(
            version: message.version,
            threeDSServerTransID: message.transactionID(.threeDSServerTransID),
            dsTransID: message.transactionID(.dsTransID),
            acsTransID: message.transactionID(.acsTransID),
            sdkTransID: message.transactionID(.sdkTransID),
            code: ErrorCode(rawValue: code),
            component: component,
            description: message.string(.errorDescription),
            detail: message.string(.errorDetail) ?? "",
            messageType: message.string(.errorMessageType).flatMap(MessageType.init(rawValue:))
        )
    }

    /// The message as it goes on the wire.
    ///
    /// Elements that must not be empty never are, and texts are cut at their limits.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.member("threeDSServerTransID", threeDSServerTransID)
        writer.member("dsTransID", dsTransID)
        writer.member("acsTransID", acsTransID)
        writer.member("sdkTransID", sdkTransID)
        writer.member("errorCode", code.asKnown(by: version).rawValue)
        writer.member("errorComponent", component.rawValue)
        writer.member("errorDescription", Self.limited(description, or: code.defaultDescription))
        writer.member("errorDetail", Self.limited(detail, or: code.defaultDescription))
        writer.member("errorMessageType", messageType?.rawValue)
        writer.member("messageType", MessageType.error.rawValue)
        writer.member("messageVersion", version.description)
        return writer.finished()
    }

    private static func limited(_ text: String, or fallback: String) -> String {
        let text = text.isEmpty ? fallback : text
        guard text.unicodeScalars.count > MessageLimits.errorDetailCharacters else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(2048)))
    }
}

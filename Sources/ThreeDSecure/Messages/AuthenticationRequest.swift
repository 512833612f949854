/// AReq: an authentication that the Directory Server passes on to the Access Control Server.
///
/// A view on an accepted message: values are made of its bytes when they are asked for. Any field
/// without a property of its own is read through ``message``.
public struct AuthenticationRequest: Sendable {
    /// The message.
    public let message: Message
    /// The 3DS Server's identifier of the transaction.
    public let threeDSServerTransID: TransactionID
    /// The Directory Server's identifier of the transaction.
    public let dsTransID: TransactionID
    /// Where results and errors go.
    public let dsURL: String
    /// Which Directory Server this is.
    public let dsReferenceNumber: String
    /// The card number.
    public let acctNumber: CardNumber

    /// Takes an accepted AReq of the leg from the Directory Server to the Access Control Server;
    /// nil for any other message.
    public init?(_ message: Message) {
        guard message.type == .authenticationRequest,
            let threeDSServerTransID = message.transactionID(.threeDSServerTransID),
            let dsTransID = message.transactionID(.dsTransID),
            let dsURL = message.string(.dsURL),
            let dsReferenceNumber = message.string(.dsReferenceNumber),
            let acctNumber = message.string(.acctNumber).flatMap(CardNumber.init)
        else { return nil }
        self.message = message
        self.threeDSServerTransID = threeDSServerTransID
        self.dsTransID = dsTransID
        self.dsURL = dsURL
        self.dsReferenceNumber = dsReferenceNumber
        self.acctNumber = acctNumber
    }

    /// The version of the message.
    public var version: MessageVersion { message.version }

    /// Where the cardholder is; nil for a channel that only the Directory Server knows.
    public var deviceChannel: DeviceChannel? {
        message.string(.deviceChannel).flatMap(DeviceChannel.init(rawValue:))
    }

    /// Payment or not; nil for a category that only the Directory Server knows.
    public var messageCategory: MessageCategory? {
        message.string(.messageCategory).flatMap(MessageCategory.init(rawValue:))
    }

    /// What is paid; nil if nothing is.
    public var purchase: Purchase? {
        guard let minorUnits = message.string(.purchaseAmount),
            let currency = message.string(.purchaseCurrency).flatMap(Currency.init(numeric:)),
            let exponent = message.string(.purchaseExponent).flatMap({ Int($0) }),
            let amount = Amount(minorUnits: minorUnits, currency: currency, exponent: exponent),
            let date = message.string(.purchaseDate)
        else { return nil }
        return Purchase(amount: amount, date: date)
    }

    /// When the card expires: YYMM.
    public var cardExpiryDate: String? { message.string(.cardExpiryDate) }
}

/// ARes: what an Access Control Server decided in the browser or without the cardholder.
///
/// What is required always is required by the initialiser; the rest is checked by the receiver's
/// rules when a test or a Directory Server reads it.
public struct AuthenticationResponse: Sendable, Hashable {
    /// The version of the AReq.
    public let version: MessageVersion
    /// The identifier of the AReq.
    public let threeDSServerTransID: TransactionID
    /// The identifier of the AReq.
    public let dsTransID: TransactionID
    /// The Access Control Server's identifier.
    public let acsTransID: TransactionID
    /// Which Access Control Server this is.
    public let acsReferenceNumber: String
    /// Who runs it, as the Directory Server knows it.
    public let acsOperatorID: String?
    /// The reference of the AReq.
    public let dsReferenceNumber: String
    /// The outcome.
    public let transStatus: TransactionStatus
    /// Why, if it is not authenticated.
    public let transStatusReason: TransactionStatusReason?
    /// The electronic commerce indicator.
    public let eci: ElectronicCommerceIndicator?
    /// The proof, if it is authenticated or attempted.
    public let authenticationValue: AuthenticationValue?
    /// Where the challenge takes place, if one is required.
    public let acsURL: String?
    /// Whether the challenge is mandated, if one is required.
    public let acsChallengeMandated: Bool?
    /// The kind of the challenge, if one is required (before 2.3.1).
    public let authenticationType: String?
    /// What the requestor shows to the cardholder, at most 128 characters (before 2.3.1).
    public let cardholderInfo: String?

    /// Joins the elements of an ARes.
    public init(
        version: MessageVersion,
        threeDSServerTransID: TransactionID,
        dsTransID: TransactionID,
        acsTransID: TransactionID,
        acsReferenceNumber: String,
        acsOperatorID: String? = nil,
        dsReferenceNumber: String,
        transStatus: TransactionStatus,
        transStatusReason: TransactionStatusReason? = nil,
        eci: ElectronicCommerceIndicator? = nil,
        authenticationValue: AuthenticationValue? = nil,
        acsURL: String? = nil,
        acsChallengeMandated: Bool? = nil,
        authenticationType: String? = nil,
        cardholderInfo: String? = nil
    ) {
        self.version = version
        self.threeDSServerTransID = threeDSServerTransID
        self.dsTransID = dsTransID
        self.acsTransID = acsTransID
        self.acsReferenceNumber = acsReferenceNumber
        self.acsOperatorID = acsOperatorID
        self.dsReferenceNumber = dsReferenceNumber
        self.transStatus = transStatus
        self.transStatusReason = transStatusReason
        self.eci = eci
        self.authenticationValue = authenticationValue
        self.acsURL = acsURL
        self.acsChallengeMandated = acsChallengeMandated
        self.authenticationType = authenticationType
        self.cardholderInfo = cardholderInfo
    }

    /// The message as it goes on the wire.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter(capacity: 768)
        writer.member("messageType", MessageType.authenticationResponse.rawValue)
        writer.member("messageVersion", version.description)
        writer.member("threeDSServerTransID", threeDSServerTransID)
        writer.member("dsTransID", dsTransID)
        writer.member("acsTransID", acsTransID)
        writer.member("acsReferenceNumber", acsReferenceNumber)
        writer.member("acsOperatorID", acsOperatorID)
        writer.member("dsReferenceNumber", dsReferenceNumber)
        writer.member("acsChallengeMandated", acsChallengeMandated.map { $0 ? "Y" : "N" })
        writer.member("acsURL", acsURL)
        writer.member("authenticationType", authenticationType)
        writer.member("authenticationValue", authenticationValue?.base64)
        writer.member("cardholderInfo", cardholderInfo)
        writer.member("eci", eci?.rawValue)
        writer.member("transStatus", transStatus.rawValue)
        writer.member("transStatusReason", transStatusReason?.rawValue)
        return writer.finished()
    }
}

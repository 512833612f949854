/// `threeDSMethodData`: what travels through the browser before the AReq.
///
/// Base64url of a JSON object in a form field of that name. Towards the Access Control Server it
/// says where the answer goes; back it holds the identifier only.
public struct ThreeDSMethodData: Sendable, Hashable {
    /// The identifier that the AReq will have.
    public let threeDSServerTransID: TransactionID
    /// Where the Access Control Server's frame posts when it is done; nil on the way back.
    public let threeDSMethodNotificationURL: String?

    /// Joins an identifier and, towards the Access Control Server, a URL.
    public init(threeDSServerTransID: TransactionID, threeDSMethodNotificationURL: String? = nil) {
        self.threeDSServerTransID = threeDSServerTransID
        self.threeDSMethodNotificationURL = threeDSMethodNotificationURL
    }

    /// Reads the value of the form field.
    ///
    /// - Parameters:
    ///   - formValue: The value, base64url with or without padding.
    ///   - carrier: Which way it goes; decides whether the URL must be there.
    ///   - version: The version, which decides how long the URL may be.
    /// - Throws: ``CarrierError`` with every fault.
    public init(
        formValue: some StringProtocol,
        carrier: Carrier = .threeDSMethodRequest,
        version: MessageVersion = .v220
    ) throws(CarrierError) {
        guard let bytes = Base64URL.decode(formValue) else {
            throw CarrierError(reason: "is not base64url")
        }
        let members = try carrier.read(bytes, version: version).get()
        guard let text = members[.threeDSServerTransID]?.string, let id = TransactionID(text) else {
            throw CarrierError(reason: "has no threeDSServerTransID")
        }
        threeDSServerTransID = id
        threeDSMethodNotificationURL = members[.threeDSMethodNotificationURL]?.string
    }

    /// The value of the form field.
    public var formValue: String {
        var writer = JSONWriter(capacity: 256)
        writer.member("threeDSServerTransID", threeDSServerTransID)
        writer.member("threeDSMethodNotificationURL", threeDSMethodNotificationURL)
        return Base64URL.encode(writer.finished())
    }
}

/// The form fields in which messages travel through a browser.
public enum BrowserForm: String, Sendable, CaseIterable {
    /// The CReq, posted to `acsURL`.
    case challengeRequest = "creq"
    /// The final CRes, posted to `notificationURL`.
    case challengeResponse = "cres"
    /// An Erro in place of the CRes, posted to `notificationURL`.
    case error = "erro"
    /// What the requestor wants back unchanged, beside a CReq and its CRes.
    case sessionData = "threeDSSessionData"
    /// The 3DS Method data, see ``ThreeDSMethodData``.
    case methodData = "threeDSMethodData"

    /// The most characters of `threeDSSessionData`.
    public static let sessionDataCharacters = 1024

    /// The value of a field that holds a message.
    public static func value(of message: [UInt8]) -> String { Base64URL.encode(message) }

    /// The message in the value of a field; nil if it is not base64url.
    public static func message(in value: some StringProtocol) -> [UInt8]? {
        Base64URL.decode(value)
    }

    /// Whether text may be `threeDSSessionData`; it is opaque to everyone but the requestor.
    public static func isSessionData(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.count <= sessionDataCharacters
    }
}

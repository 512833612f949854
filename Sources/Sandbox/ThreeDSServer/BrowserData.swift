import ThreeDSecure

/// What a requestor knows about the cardholder's browser (EMV 3DS requires it for the browser
/// channel).
struct BrowserData: Sendable {
    /// The depths that 2.2.0 knows (`browserColorDepth`).
    private static let colorDepths = [1, 4, 8, 15, 16, 24, 32, 48]

    let acceptHeader: String
    let ip: String?
    let language: String
    let userAgent: String
    let isJavaScriptEnabled: Bool
    let isJavaEnabled: Bool?
    let colorDepth: String?
    let screenHeight: String?
    let screenWidth: String?
    let timeZoneOffset: String?

    init(_ input: inout JSONInput) throws {
        acceptHeader = try input.string("acceptHeader", maximumLength: 2048)
        ip = try input.optionalString("ip", maximumLength: 45)
        language = try input.string("language", maximumLength: 8)
        userAgent = try input.string("userAgent", maximumLength: 2048)
        isJavaScriptEnabled = try input.optionalBoolean("javascriptEnabled") ?? false
        isJavaEnabled = try input.optionalBoolean("javaEnabled")
        colorDepth = try input.optionalString("colorDepth", maximumLength: 2)
            .map(Self.knownColorDepth)
        screenHeight = try input.optionalString("screenHeight", maximumLength: 6)
        screenWidth = try input.optionalString("screenWidth", maximumLength: 6)
        timeZoneOffset = try input.optionalString("timeZoneOffset", maximumLength: 5)
    }

    /// A browser may report a depth that 2.2.0 does not know (30, for instance); the requestor then
    /// sends the next lower one.
    private static func knownColorDepth(_ reported: String) -> String {
        guard let bits = Int(reported), let known = colorDepths.last(where: { $0 <= bits }) else {
            return reported
        }
        return String(known)
    }

    /// The fields of an AReq with the members of the interface that they come from.
    var fields: [(Field, JSONValue?, member: String)] {
        [
            (.browserAcceptHeader, .string(acceptHeader), "browser.acceptHeader"),
            (.browserIP, ip.map(JSONValue.string), "browser.ip"),
            (.browserLanguage, .string(language), "browser.language"),
            (.browserUserAgent, .string(userAgent), "browser.userAgent"),
            (
                .browserJavascriptEnabled, .boolean(isJavaScriptEnabled),
                "browser.javascriptEnabled"
            ),
            (.browserJavaEnabled, isJavaEnabled.map(JSONValue.boolean), "browser.javaEnabled"),
            (.browserColorDepth, colorDepth.map(JSONValue.string), "browser.colorDepth"),
            (.browserScreenHeight, screenHeight.map(JSONValue.string), "browser.screenHeight"),
            (.browserScreenWidth, screenWidth.map(JSONValue.string), "browser.screenWidth"),
            (.browserTZ, timeZoneOffset.map(JSONValue.string), "browser.timeZoneOffset"),
        ]
    }
}

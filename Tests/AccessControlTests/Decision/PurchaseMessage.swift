import Testing
import ThreeDSecure

/// An AReq of a browser purchase, as it comes from a Directory Server, with what a test wants changed.
enum PurchaseMessage {
    static func request(_ changes: [Field: JSONValue?] = [:]) throws -> AuthenticationRequest {
        var draft = MessageDraft(.authenticationRequest, version: .v220)
        for (field, value) in base { draft[field] = value }
        for (field, value) in changes { draft[field] = value }
        let message = try draft.message(from: .directoryServer, to: .accessControlServer)
        return try #require(AuthenticationRequest(message))
    }

    private static let base: [Field: JSONValue] = [
        .messageCategory: "01",
        .deviceChannel: "02",
        .threeDSServerTransID: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e",
        .threeDSServerRefNumber: "TEST-3DSS",
        .threeDSServerURL: "https://3dss.example.com/3ds",
        .threeDSCompInd: "U",
        .threeDSRequestorID: "REQUESTOR",
        .threeDSRequestorName: "A store",
        .threeDSRequestorURL: "https://store.example.com",
        .threeDSRequestorAuthenticationInd: "01",
        .acquirerBIN: "400551",
        .acquirerMerchantID: "MERCHANT",
        .acctNumber: "379901000000010",
        .cardExpiryDate: "3012",
        .browserAcceptHeader: "text/html",
        .browserIP: "192.0.2.1",
        .browserJavascriptEnabled: false,
        .browserLanguage: "sv-SE",
        .browserUserAgent: "A browser",
        .dsReferenceNumber: "TEST-DS",
        .dsTransID: "d7c1ee99-9478-44a6-b1f2-391e29c6b340",
        .dsURL: "https://ds.example.com/3ds",
        .mcc: "5399",
        .merchantCountryCode: "752",
        .merchantName: "A store",
        .notificationURL: "https://store.example.com/done",
        .purchaseAmount: "49900",
        .purchaseCurrency: "752",
        .purchaseExponent: "2",
        .purchaseDate: "20261123093000",
    ]
}

import Testing
import ThreeDSecure

/// What travels in forms and signatures.
struct CarrierTests {
    private static let id = "8a880dc0-d2d2-4067-bcb1-b08d1690b26e"
    private static let key = """
        {"kty":"EC","crv":"P-256","x":"weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",\
        "y":"e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck"}
        """

    private static func faults(
        _ carrier: Carrier,
        _ text: String,
        version: MessageVersion = .v220
    ) -> [String] {
        switch carrier.read(Array(text.utf8), version: version) {
        case .success: []
        case .failure(let error): error.faults.map { "\($0.code.rawValue) \($0.element)" }
        }
    }

    @Test func `3DS Method data comes back as it went`() throws {
        let data = ThreeDSMethodData(
            threeDSServerTransID: try #require(TransactionID(Self.id)),
            threeDSMethodNotificationURL: "https://shop.example.com/notification"
        )
        #expect(!data.formValue.contains("="))
        #expect(try ThreeDSMethodData(formValue: data.formValue) == data)
        #expect(try ThreeDSMethodData(formValue: data.formValue + " \n") == data)
        let answer = ThreeDSMethodData(threeDSServerTransID: data.threeDSServerTransID)
        let read = try ThreeDSMethodData(
            formValue: answer.formValue,
            carrier: .threeDSMethodNotification
        )
        #expect(read == answer)
    }

    @Test(arguments: [
        ("{}", ["201 threeDSServerTransID", "201 threeDSMethodNotificationURL"]),
        ("{\"threeDSServerTransID\":\"\(id)\"}", ["201 threeDSMethodNotificationURL"]),
        (
            "{\"threeDSServerTransID\":\"\(id)\",\"threeDSMethodNotificationURL\":\"/path\"}",
            ["203 threeDSMethodNotificationURL"]
        ), ("[]", ["101 "]),
        (
            "{\"threeDSServerTransID\":1,\"threeDSServerTransID\":2,"
                + "\"threeDSMethodNotificationURL\":\"https://x\"}",
            ["204 threeDSServerTransID", "203 threeDSServerTransID"]
        ),
    ])
    func `3DS Method data that lacks something is refused by name`(
        text: String,
        faults: [String]
    ) {
        #expect(Self.faults(.threeDSMethodRequest, text) == faults)
    }

    @Test func `form values that are no base64url are refused`() {
        #expect(throws: CarrierError.self) { try ThreeDSMethodData(formValue: "%%%") }
        #expect(BrowserForm.message(in: "%%%") == nil)
        #expect(BrowserForm.message(in: BrowserForm.value(of: [1, 2, 3])) == [1, 2, 3])
    }

    @Test func `the notification URL may be longer in newer versions`() {
        let url = "https://example.com/" + String(repeating: "x", count: 300)
        let text = """
            {"threeDSServerTransID":"\(Self.id)","threeDSMethodNotificationURL":"\(url)"}
            """
        #expect(Self.faults(.threeDSMethodRequest, text, version: .v231).isEmpty)
        #expect(!Self.faults(.threeDSMethodRequest, text, version: .v220).isEmpty)
    }

    @Test func `signed contents are checked inside`() {
        let acs = """
            {"acsEphemPubKey":\(Self.key),"sdkEphemPubKey":\(Self.key),"acsURL":"https://acs/c"}
            """
        #expect(Self.faults(.acsSignedContent, acs).isEmpty)
        let wrong = acs.replacing("P-256", with: "P-384").replacing("https://acs/c", with: "acs")
        #expect(
            Self.faults(.acsSignedContent, wrong) == [
                "203 acsEphemPubKey.crv", "203 sdkEphemPubKey.crv", "203 acsURL",
            ]
        )
        let sdk = """
            {"sdkReferenceNumber":"R","sdkTransID":"\(Self.id)",\
            "sdkSignatureTimestamp":"20260228235959","splitSdkServerID":"S"}
            """
        #expect(Self.faults(.sdkServerSignedContent, sdk, version: .v231).isEmpty)
        let late = sdk.replacing("0228", with: "0230")
        let expected = ["203 sdkSignatureTimestamp"]
        #expect(Self.faults(.sdkServerSignedContent, late, version: .v231) == expected)
    }

    @Test func `session data is limited in length and otherwise anything`() {
        #expect(BrowserForm.isSessionData(String(repeating: "x", count: 1024)))
        #expect(!BrowserForm.isSessionData(String(repeating: "x", count: 1025)))
        #expect(BrowserForm.isSessionData(""))
    }
}

import Testing
import ThreeDSecure

struct SmokeTests {
    static let areq = """
        {"messageType":"AReq","messageVersion":"2.2.0","messageCategory":"01","deviceChannel":"02","threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e","threeDSServerRefNumber":"3DS_LOA_SER_1","threeDSServerURL":"http://127.0.0.1:8081/3ds","threeDSCompInd":"U","threeDSRequestorID":"R1","threeDSRequestorName":"Shop","threeDSRequestorURL":"https://shop.example","threeDSRequestorAuthenticationInd":"01","acquirerBIN":"400551","acquirerMerchantID":"M1","browserAcceptHeader":"*/*","browserIP":"127.0.0.1","browserJavascriptEnabled":true,"browserJavaEnabled":false,"browserColorDepth":"24","browserScreenHeight":"900","browserScreenWidth":"1440","browserTZ":"-60","browserLanguage":"sv-SE","browserUserAgent":"x","cardExpiryDate":"2912","acctNumber":"4000000000000002","mcc":"5411","merchantCountryCode":"752","merchantName":"Shop AB","notificationURL":"http://127.0.0.1/n","purchaseAmount":"12990","purchaseCurrency":"752","purchaseExponent":"2","purchaseDate":"20261123150000","dsReferenceNumber":"DS1","dsTransID":"8A880DC0-D2D2-4067-BCB1-B08D1690B26F","dsURL":"http://127.0.0.1:8082/3ds"}
        """

    @Test func `a browser request is read and answered`() throws {
        let reader = MessageReader(receiver: .accessControlServer)
        switch reader.read(Array(Self.areq.utf8)) {
        case .refused(let refusal):
            Issue.record("\(refusal.faults)")
        case .accepted(let message):
            let request = try #require(AuthenticationRequest(message))
            #expect(request.purchase?.amount.decimal == "129.90")
            let response = AuthenticationResponse(
                version: .v220,
                threeDSServerTransID: request.threeDSServerTransID,
                dsTransID: request.dsTransID,
                acsTransID: request.dsTransID,
                acsReferenceNumber: "ACS1",
                dsReferenceNumber: request.dsReferenceNumber,
                transStatus: .challenge,
                acsURL: "http://127.0.0.1:8085/challenge",
                acsChallengeMandated: false,
                authenticationType: "02"
            )
            let verdict = MessageReader(receiver: .directoryServer)
                .read(response.encoded(), answering: message)
            guard case .accepted = verdict else {
                Issue.record("\(verdict)")
                return
            }
        }
        let missing = Self.areq.replacing("\"mcc\":\"5411\",", with: "")
        guard case .refused(let refusal) = reader.read(Array(missing.utf8)) else {
            Issue.record("accepted")
            return
        }
        #expect(refusal.code == .requiredElementMissing)
        #expect(refusal.detail == "mcc")
    }
}

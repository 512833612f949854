/// A message as it goes over the wire, written without the library that reads it.
package struct WireMessage: Sendable {
    /// The members by name; every value is a string unless it is `true` or `false`.
    package var members: [String: String]

    package init(_ members: [String: String]) {
        self.members = members
    }

    /// The JSON text.
    package var json: String {
        let written = members.sorted { $0.key < $1.key }.map { name, value in
            let isBoolean = value == "true" || value == "false"
            return "\"\(name)\":" + (isBoolean ? value : "\"\(Self.escape(value))\"")
        }
        return "{" + written.joined(separator: ",") + "}"
    }

    package var bytes: [UInt8] { Array(json.utf8) }

    private static func escape(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}

extension WireMessage {
    /// An AReq for a payment in a browser, as the Directory Server passes it on.
    package static func purchase(
        threeDSServerTransID: String,
        cardNumber: String = TestWorld.cardNumber,
        merchantName: String = "Nordljus Bokhandel",
        notificationURL: String = "http://127.0.0.1:8080/notification"
    ) -> WireMessage {
        WireMessage([
            "messageType": "AReq", "messageVersion": "2.2.0", "messageCategory": "01",
            "deviceChannel": "02", "threeDSServerTransID": threeDSServerTransID,
            "threeDSServerRefNumber": "TEST-3DSS", "threeDSServerOperatorID": "TEST-3DSS-OP",
            "threeDSServerURL": "http://127.0.0.1:8081/3ds", "threeDSCompInd": "U",
            "threeDSRequestorID": "shop", "threeDSRequestorName": "Nordljus",
            "threeDSRequestorURL": "https://shop.example",
            "threeDSRequestorAuthenticationInd": "01",
            "acquirerBIN": "400000", "acquirerMerchantID": "shop-1", "acctNumber": cardNumber,
            "cardExpiryDate": "3012", "browserAcceptHeader": "text/html", "browserIP": "127.0.0.1",
            "browserJavaEnabled": "false", "browserJavascriptEnabled": "true",
            "browserColorDepth": "24", "browserScreenHeight": "900", "browserScreenWidth": "1440",
            "browserTZ": "-60", "browserLanguage": "sv-SE", "browserUserAgent": "Test/1.0",
            "dsReferenceNumber": "TEST-DS", "dsTransID": "d0d0d0d0-0000-4000-8000-00000000d0d0",
            "dsURL": "http://127.0.0.1:8082/3ds", "mcc": "5942", "merchantCountryCode": "752",
            "merchantName": merchantName, "notificationURL": notificationURL,
            "purchaseAmount": "124900", "purchaseCurrency": "752", "purchaseExponent": "2",
            "purchaseDate": "20261123132200", "cardholderName": "Test Cardholder",
            "billAddrCity": "Stockholm", "billAddrCountry": "752", "billAddrLine1": "Storgatan 1",
            "billAddrPostCode": "11122",
        ])
    }

    /// A CReq of a browser.
    package static func challenge(
        threeDSServerTransID: String,
        acsTransID: String
    ) -> WireMessage {
        WireMessage([
            "messageType": "CReq", "messageVersion": "2.2.0", "challengeWindowSize": "02",
            "threeDSServerTransID": threeDSServerTransID, "acsTransID": acsTransID,
        ])
    }
}

import Foundation

/// A browser AReq of 67 elements and 2.8 kB, and the struct that Foundation decodes it into.
enum SampleRequest {
    static let elementCount = 67

    static let bytes = Array(text.utf8)

    private static let text: String = {
        var members = fields.map { "\"\($0.0)\":\"\($0.1)\"" }
        members.append("\"browserJavaEnabled\":false")
        members.append("\"browserJavascriptEnabled\":true")
        members.append(
            "\"acctInfo\":{\"chAccAgeInd\":\"05\",\"chAccDate\":\"20190314\",\"chAccChange\":\"20260101\","
                + "\"chAccChangeInd\":\"04\",\"nbPurchaseAccount\":\"12\",\"txnActivityDay\":\"1\"}"
        )
        members.append("\"mobilePhone\":{\"cc\":\"46\",\"subscriber\":\"701234567\"}")
        members.append(
            "\"messageExtension\":[{\"name\":\"Bridging\",\"id\":\"A000000802-004\","
                + "\"criticalityIndicator\":false,\"data\":{\"version\":\"2.0\",\"note\":\""
                + String(repeating: "n", count: 180) + "\"}}]"
        )
        return "{" + members.joined(separator: ",") + "}"
    }()

    private static let fields: [(String, String)] = [
        ("messageType", "AReq"), ("messageVersion", "2.2.0"), ("messageCategory", "01"),
        ("deviceChannel", "02"), ("threeDSServerTransID", "8a880dc0-d2d2-4067-bcb1-b08d1690b26e"),
        ("threeDSServerRefNumber", "3DS_LOA_SER_EXAMPLE_020200_00001"),
        ("threeDSServerOperatorID", "OPERATOR-0001"),
        ("threeDSServerURL", "https://3ds-server.example.com/3ds/results/v2"),
        ("threeDSCompInd", "Y"), ("threeDSRequestorID", "REQUESTOR-0001"),
        ("threeDSRequestorName", "Example Shop"),
        ("threeDSRequestorURL", "https://shop.example.com/about"),
        ("threeDSRequestorAuthenticationInd", "01"), ("threeDSRequestorChallengeInd", "01"),
        ("threeDSRequestorDecReqInd", "N"), ("acctType", "02"), ("acquirerBIN", "40055512345"),
        ("acquirerMerchantID", "MERCHANT-0001"), ("addrMatch", "Y"),
        (
            "browserAcceptHeader",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
        ), ("browserIP", "2001:db8:85a3::8a2e:370:7334"), ("browserColorDepth", "24"),
        ("browserScreenHeight", "1080"), ("browserScreenWidth", "1920"), ("browserTZ", "-120"),
        ("browserLanguage", "sv-SE"),
        (
            "browserUserAgent",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                + "Chrome/130.0.0.0 Safari/537.36"
        ), ("cardExpiryDate", "2912"), ("acctID", "customer-account-0001"),
        ("acctNumber", "4000000000000002"), ("billAddrCity", "Göteborg"),
        ("billAddrCountry", "752"), ("billAddrLine1", "Storgatan 1"),
        ("billAddrLine2", "Lägenhet 1203"), ("billAddrLine3", "c/o Andersson"),
        ("billAddrPostCode", "411 24"), ("billAddrState", "O"), ("shipAddrCity", "Göteborg"),
        ("shipAddrCountry", "752"), ("shipAddrLine1", "Storgatan 1"),
        ("shipAddrLine2", "Lägenhet 1203"), ("shipAddrLine3", "c/o Andersson"),
        ("shipAddrPostCode", "411 24"), ("shipAddrState", "O"),
        ("email", "cardholder@example.com"), ("cardholderName", "ANNA ANDERSSON"),
        ("dsReferenceNumber", "DS_LOA_DIS_EXAMPLE_020200_00001"),
        ("dsTransID", "d7c1ee99-9478-44a6-b1f2-391e29c6b340"),
        ("dsURL", "https://directory-server.example.com/3ds/results"), ("mcc", "5411"),
        ("merchantCountryCode", "752"), ("merchantName", "Example Shop AB"),
        ("notificationURL", "https://shop.example.com/3ds/notification/8a880dc0d2d24067"),
        ("purchaseAmount", "12990"), ("purchaseCurrency", "752"), ("purchaseExponent", "2"),
        ("purchaseDate", "20261123150000"), ("transType", "01"), ("whiteListStatus", "N"),
        ("whiteListStatusSource", "01"), ("purchaseInstalData", "012"),
        ("recurringExpiry", "20271231"), ("recurringFrequency", "30"),
    ]
}

/// What a server that decodes with Foundation would write for the same message; nothing is checked.
struct FoundationRequest: Decodable {
    struct Account: Decodable {
        let chAccAgeInd: String?
        let chAccDate: String?
        let chAccChange: String?
        let chAccChangeInd: String?
        let nbPurchaseAccount: String?
        let txnActivityDay: String?
    }

    struct Phone: Decodable {
        let cc: String
        let subscriber: String
    }

    struct Extension: Decodable {
        struct Content: Decodable {
            let version: String
            let note: String
        }

        let name: String
        let id: String
        let criticalityIndicator: Bool
        let data: Content
    }

    let messageType, messageVersion, messageCategory, deviceChannel: String
    let threeDSServerTransID, threeDSServerRefNumber: String
    let threeDSServerOperatorID, threeDSServerURL, threeDSCompInd: String?
    let threeDSRequestorID, threeDSRequestorName, threeDSRequestorURL: String
    let threeDSRequestorAuthenticationInd, threeDSRequestorChallengeInd: String?
    let threeDSRequestorDecReqInd, acctType, acquirerBIN, acquirerMerchantID, addrMatch: String?
    let browserAcceptHeader, browserIP, browserColorDepth, browserScreenHeight: String?
    let browserScreenWidth, browserTZ, browserLanguage, browserUserAgent: String?
    let browserJavaEnabled, browserJavascriptEnabled: Bool?
    let cardExpiryDate, acctID: String?
    let acctNumber: String
    let billAddrCity, billAddrCountry, billAddrLine1, billAddrLine2, billAddrLine3: String?
    let billAddrPostCode, billAddrState: String?
    let shipAddrCity, shipAddrCountry, shipAddrLine1, shipAddrLine2, shipAddrLine3: String?
    let shipAddrPostCode, shipAddrState: String?
    let email, cardholderName, dsReferenceNumber, dsTransID, dsURL, mcc: String?
    let merchantCountryCode, merchantName, notificationURL: String?
    let purchaseAmount, purchaseCurrency, purchaseExponent, purchaseDate, transType: String?
    let whiteListStatus, whiteListStatusSource: String?
    let purchaseInstalData, recurringExpiry, recurringFrequency: String?
    let acctInfo: Account?
    let mobilePhone: Phone?
    let messageExtension: [Extension]?
}

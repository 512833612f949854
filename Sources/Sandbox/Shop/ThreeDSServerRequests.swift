/// The body of `POST /api/lookups`.
struct LookupRequest: Encodable {
    let cardNumber: String
    let threeDSMethodNotificationURL: String
}

/// The body of `POST /api/authentications`.
struct AuthenticationAPIRequest: Encodable {
    struct Browser: Encodable {
        let acceptHeader: String
        let ip: String?
        let language: String
        let userAgent: String
        let javascriptEnabled: Bool
        let javaEnabled: Bool?
        let colorDepth: String?
        let screenHeight: String?
        let screenWidth: String?
        let timeZoneOffset: String?
    }

    struct Address: Encodable {
        let line1: String
        let city: String
        let postCode: String
        let country: String
    }

    let threeDSServerTransID: String
    let cardNumber: String
    let cardExpiry: String
    let cardholderName: String
    let merchant: String
    let amount: String
    let currency: String
    let browser: Browser
    let challengeWindowSize: String
    let notificationURL: String
    let threeDSCompInd: String
    let challengePreference: String?
    let email: String
    let billingAddress: Address
    let shippingAddress: Address
}

/// The body of `POST /api/authentications/{id}/challenge-response`.
struct ChallengeResponseRequest: Encodable {
    let cres: String?
    let erro: String?
}

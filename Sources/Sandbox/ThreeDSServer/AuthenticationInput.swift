import ThreeDSecure

/// What a requestor sends to start an authentication, read and checked as far as it can be without
/// the transaction.
struct AuthenticationInput: Sendable {
    let threeDSServerTransID: TransactionID
    let cardNumber: CardNumber
    /// Written as YYMM.
    let cardExpiry: String
    let cardholderName: String
    /// The key of a ``Merchant``.
    let merchant: String
    let amount: Amount
    let browser: BrowserData
    let challengeWindowSize: ChallengeWindowSize
    let notificationURL: String
    let threeDSCompInd: String
    let challengePreference: String?
    let email: String?
    let billingAddress: PostalAddress?
    let shippingAddress: PostalAddress?

    /// - Throws: A ``Problem`` that names the faulty member.
    init(_ bytes: [UInt8]) throws {
        var input = try JSONInput(bytes)
        let identifier = try input.string("threeDSServerTransID", maximumLength: 36)
        guard let threeDSServerTransID = TransactionID(identifier) else {
            throw Problem.invalid("threeDSServerTransID", "The member must be a UUID.")
        }
        self.threeDSServerTransID = threeDSServerTransID
        cardNumber = try Self.cardNumber(&input)
        cardExpiry = try input.string("cardExpiry", maximumLength: 4)
        cardholderName = try input.string("cardholderName", maximumLength: 45)
        merchant = try input.string("merchant", maximumLength: 64)
        amount = try Self.amount(&input)
        browser = try input.object("browser") { try BrowserData(&$0) }
        challengeWindowSize = try Self.windowSize(&input)
        notificationURL = try input.string("notificationURL", maximumLength: 256)
        threeDSCompInd = try input.string("threeDSCompInd", maximumLength: 1)
        challengePreference = try input.optionalString("challengePreference", maximumLength: 2)
        email = try input.optionalString("email", maximumLength: 254)
        billingAddress = try input.optionalObject("billingAddress") { try PostalAddress(&$0) }
        shippingAddress = try input.optionalObject("shippingAddress") { try PostalAddress(&$0) }
        try input.finish()
    }

    /// Reads the member `cardNumber`; its value never appears in a refusal.
    static func cardNumber(_ input: inout JSONInput) throws -> CardNumber {
        guard let number = CardNumber(try input.string("cardNumber", maximumLength: 19)) else {
            throw Problem.invalid("cardNumber", "The member must be 13 to 19 digits.")
        }
        return number
    }

    private static func amount(_ input: inout JSONInput) throws -> Amount {
        let digits = try input.string("amount", maximumLength: Amount.maximumDigits)
        guard let currency = Currency(numeric: try input.string("currency", maximumLength: 3))
        else {
            throw Problem.invalid("currency", "The member must be a numeric code of ISO 4217.")
        }
        let exponent = currency.exponent
        guard let amount = Amount(minorUnits: digits, currency: currency, exponent: exponent) else {
            throw Problem.invalid("amount", "The member must be digits, in minor units.")
        }
        return amount
    }

    private static func windowSize(_ input: inout JSONInput) throws -> ChallengeWindowSize {
        let text = try input.string("challengeWindowSize", maximumLength: 2)
        guard let size = ChallengeWindowSize(rawValue: text) else {
            throw Problem.invalid("challengeWindowSize", "The member must be 01, 02, 03, 04 or 05.")
        }
        return size
    }
}

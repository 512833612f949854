extension AuthenticationRequest {
    /// The merchant's name.
    public var merchantName: String? { message.string(.merchantName) }
    /// The merchant's country, a number of ISO 3166-1.
    public var merchantCountryCode: String? { message.string(.merchantCountryCode) }
    /// The merchant's line of business, four digits.
    public var mcc: String? { message.string(.mcc) }
    /// The acquirer.
    public var acquirerBIN: String? { message.string(.acquirerBIN) }
    /// The merchant, as the acquirer knows it.
    public var acquirerMerchantID: String? { message.string(.acquirerMerchantID) }
    /// The requestor, as the Directory Server knows it.
    public var threeDSRequestorID: String? { message.string(.threeDSRequestorID) }
    /// The requestor's name.
    public var threeDSRequestorName: String { message.string(.threeDSRequestorName) ?? "" }
    /// The requestor's website.
    public var threeDSRequestorURL: String? { message.string(.threeDSRequestorURL) }
    /// Where the results go in the end.
    public var threeDSServerURL: String? { message.string(.threeDSServerURL) }

    /// What the requestor would like about a challenge: the first wish, if there are two (2.3.1).
    public var threeDSRequestorChallengeInd: ChallengePreference? {
        message.codes(.threeDSRequestorChallengeInd).first.map(ChallengePreference.init(rawValue:))
    }

    /// All that the requestor would like about a challenge.
    public var challengePreferences: [ChallengePreference] {
        message.codes(.threeDSRequestorChallengeInd).map(ChallengePreference.init(rawValue:))
    }

    /// What the authentication is for.
    public var threeDSRequestorAuthenticationInd: String? {
        message.string(.threeDSRequestorAuthenticationInd)
    }

    /// Why the requestor asks without the cardholder.
    public var threeRIInd: String? { message.string(.threeRIInd) }

    /// Whether the requestor takes a decoupled authentication.
    public var threeDSRequestorDecReqInd: String? { message.string(.threeDSRequestorDecReqInd) }
}

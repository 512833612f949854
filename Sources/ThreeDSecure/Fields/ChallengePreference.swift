/// What the requestor would like about a challenge (`threeDSRequestorChallengeInd`).
public struct ChallengePreference: RawRepresentable, Hashable, Sendable {
    /// The two digits on the wire.
    public let rawValue: String

    /// Takes the two digits on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 01: no preference.
    public static let noPreference = Self(rawValue: "01")
    /// 02: no challenge.
    public static let noChallenge = Self(rawValue: "02")
    /// 03: a challenge, as the requestor prefers.
    public static let challengePreferred = Self(rawValue: "03")
    /// 04: a challenge, as a mandate demands.
    public static let challengeMandated = Self(rawValue: "04")
    /// 05: no challenge; the risk was analysed already (2.2.0).
    public static let riskAnalysisDone = Self(rawValue: "05")
    /// 06: no challenge; data are shared only (2.2.0).
    public static let dataShareOnly = Self(rawValue: "06")
    /// 07: no challenge; strong authentication was performed already (2.2.0).
    public static let strongAuthenticationDone = Self(rawValue: "07")
    /// 08: no challenge; use the trust list if nothing forbids it (2.2.0).
    public static let trustListExemption = Self(rawValue: "08")
    /// 09: a challenge with a question about the trust list (2.2.0).
    public static let challengeWithTrustListPrompt = Self(rawValue: "09")
    /// 10: no challenge; low value (2.3.1).
    public static let lowValueExemption = Self(rawValue: "10")
    /// 11: no challenge; secure corporate payment (2.3.1).
    public static let secureCorporatePayment = Self(rawValue: "11")
    /// 12: a challenge with a question about binding the device (2.3.1).
    public static let challengeWithDeviceBindingPrompt = Self(rawValue: "12")
    /// 13: a challenge; the issuer asked for it (2.3.1).
    public static let challengeRequestedByIssuer = Self(rawValue: "13")
    /// 14: a challenge to set up payments that the merchant initiates (2.3.1).
    public static let challengeForMerchantInitiated = Self(rawValue: "14")
}

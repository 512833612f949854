/// Why an authentication ended as it did (`transStatusReason`).
public struct TransactionStatusReason: RawRepresentable, Hashable, Sendable {
    /// The two digits on the wire; 80 to 99 belong to the Directory Server.
    public let rawValue: String

    /// Takes the two digits on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 01: card authentication failed.
    public static let cardAuthenticationFailed = Self(rawValue: "01")
    /// 02: unknown device.
    public static let unknownDevice = Self(rawValue: "02")
    /// 03: unsupported device.
    public static let unsupportedDevice = Self(rawValue: "03")
    /// 04: exceeds authentication frequency limit.
    public static let frequencyLimitExceeded = Self(rawValue: "04")
    /// 05: expired card.
    public static let expiredCard = Self(rawValue: "05")
    /// 06: invalid card number.
    public static let invalidCardNumber = Self(rawValue: "06")
    /// 07: invalid transaction.
    public static let invalidTransaction = Self(rawValue: "07")
    /// 08: no card record.
    public static let noCardRecord = Self(rawValue: "08")
    /// 09: security failure.
    public static let securityFailure = Self(rawValue: "09")
    /// 10: stolen card.
    public static let stolenCard = Self(rawValue: "10")
    /// 11: suspected fraud.
    public static let suspectedFraud = Self(rawValue: "11")
    /// 12: transaction not permitted to cardholder.
    public static let transactionNotPermitted = Self(rawValue: "12")
    /// 13: cardholder not enrolled in service.
    public static let cardholderNotEnrolled = Self(rawValue: "13")
    /// 14: transaction timed out at the ACS.
    public static let timedOut = Self(rawValue: "14")
    /// 15: low confidence.
    public static let lowConfidence = Self(rawValue: "15")
    /// 16: medium confidence.
    public static let mediumConfidence = Self(rawValue: "16")
    /// 17: high confidence.
    public static let highConfidence = Self(rawValue: "17")
    /// 18: very high confidence.
    public static let veryHighConfidence = Self(rawValue: "18")
    /// 19: exceeds ACS maximum challenges.
    public static let maximumChallengesExceeded = Self(rawValue: "19")
    /// 20: non-payment transaction not supported.
    public static let nonPaymentNotSupported = Self(rawValue: "20")
    /// 21: 3RI transaction not supported.
    public static let requestorInitiatedNotSupported = Self(rawValue: "21")
    /// 22: ACS technical issue (2.2.0).
    public static let technicalIssue = Self(rawValue: "22")
    /// 23: decoupled required by ACS but not requested (2.2.0).
    public static let decoupledRequired = Self(rawValue: "23")
    /// 24: decoupled max expiry time exceeded (2.2.0).
    public static let decoupledTimeExceeded = Self(rawValue: "24")
    /// 25: decoupled: insufficient time offered, ACS will not try (2.2.0).
    public static let decoupledTimeInsufficient = Self(rawValue: "25")
    /// 26: authentication attempted but not performed by cardholder (2.2.0).
    public static let notPerformedByCardholder = Self(rawValue: "26")
    /// 27: preferred authentication method not supported (2.3.1).
    public static let methodNotSupported = Self(rawValue: "27")
    /// 28: content-security-policy validation failed (2.3.1).
    public static let contentSecurityPolicyFailed = Self(rawValue: "28")
    /// 29: attempted, not completed: fall back to decoupled (2.3.1).
    public static let fallBackToDecoupled = Self(rawValue: "29")
    /// 30: completed, but more authentication needed: restart as decoupled (2.3.1).
    public static let restartAsDecoupled = Self(rawValue: "30")
}

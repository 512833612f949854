/// Why a message was refused (`errorCode`).
///
/// Any three digits can be received; the ones that this library knows have names.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    /// The three digits on the wire.
    public let rawValue: String

    /// Takes the three digits on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 101: message not recognised.
    public static let messageNotRecognised = Self(rawValue: "101")
    /// 102: message version not supported.
    public static let versionNotSupported = Self(rawValue: "102")
    /// 103: message limit exceeded.
    public static let messageLimitExceeded = Self(rawValue: "103")
    /// 201: required element missing.
    public static let requiredElementMissing = Self(rawValue: "201")
    /// 202: critical message extension not recognised.
    public static let criticalExtensionUnknown = Self(rawValue: "202")
    /// 203: format or value of an element is invalid.
    public static let formatInvalid = Self(rawValue: "203")
    /// 204: duplicate element.
    public static let duplicateElement = Self(rawValue: "204")
    /// 205: card ranges overlap (2.3.1).
    public static let cardRangesOverlap = Self(rawValue: "205")
    /// 206: action not possible for the card range (2.3.1).
    public static let cardRangeActionInvalid = Self(rawValue: "206")
    /// 207: reserved value not recognised (2.3.1).
    public static let reservedValueNotRecognised = Self(rawValue: "207")
    /// 301: transaction not recognised.
    public static let transactionUnknown = Self(rawValue: "301")
    /// 302: decryption failed.
    public static let decryptionFailed = Self(rawValue: "302")
    /// 303: access denied.
    public static let accessDenied = Self(rawValue: "303")
    /// 304: iSO code not valid.
    public static let isoCodeInvalid = Self(rawValue: "304")
    /// 305: transaction data not valid.
    public static let transactionDataInvalid = Self(rawValue: "305")
    /// 306: merchant category code not valid.
    public static let categoryCodeInvalid = Self(rawValue: "306")
    /// 307: serial number not valid.
    public static let serialNumberInvalid = Self(rawValue: "307")
    /// 308: signature verification failed (2.3.1).
    public static let signatureInvalid = Self(rawValue: "308")
    /// 309: content security policy violated (2.3.1).
    public static let contentSecurityPolicyViolated = Self(rawValue: "309")
    /// 310: cryptographic algorithm not allowed (2.3.1).
    public static let algorithmInvalid = Self(rawValue: "310")
    /// 311: key identifier not correct (2.3.1).
    public static let keyIdentifierInvalid = Self(rawValue: "311")
    /// 312: duplicate message (2.3.1).
    public static let duplicateMessage = Self(rawValue: "312")
    /// 313: inconsistent results request (2.3.1).
    public static let inconsistentResultsRequest = Self(rawValue: "313")
    /// 314: multiple challenge requests not supported (2.3.1).
    public static let multipleChallengeRequests = Self(rawValue: "314")
    /// 315: challenge request after the results request (2.3.1).
    public static let challengeRequestAfterResults = Self(rawValue: "315")
    /// 402: transaction timed out.
    public static let timedOut = Self(rawValue: "402")
    /// 403: transient system failure.
    public static let transientFailure = Self(rawValue: "403")
    /// 404: permanent system failure.
    public static let permanentFailure = Self(rawValue: "404")
    /// 405: connection to another component failed.
    public static let connectionFailed = Self(rawValue: "405")

    /// The text that goes into `errorDescription` when the sender has no better one.
    public var defaultDescription: String {
        Self.descriptions[self] ?? "Error"
    }

    /// The code that a version without this one uses for the same thing.
    ///
    /// 2.1.0 and 2.2.0 do not know the codes that came with 2.3.1; the nearest old ones are ours.
    public func asKnown(by version: MessageVersion) -> Self {
        guard version < .v231 else { return self }
        return Self.olderEquivalents[self] ?? self
    }

    private static let olderEquivalents: [Self: Self] = [
        .cardRangesOverlap: .formatInvalid,
        .cardRangeActionInvalid: .formatInvalid,
        .reservedValueNotRecognised: .formatInvalid,
        .signatureInvalid: .decryptionFailed,
        .contentSecurityPolicyViolated: .transactionDataInvalid,
        .algorithmInvalid: .decryptionFailed,
        .keyIdentifierInvalid: .decryptionFailed,
        .duplicateMessage: .transactionDataInvalid,
        .inconsistentResultsRequest: .transactionDataInvalid,
        .multipleChallengeRequests: .transactionDataInvalid,
        .challengeRequestAfterResults: .transactionDataInvalid,
    ]

    private static let descriptions: [Self: String] = [
        .messageNotRecognised: "Message not recognised",
        .versionNotSupported: "Message version not supported",
        .messageLimitExceeded: "Message limit exceeded",
        .requiredElementMissing: "Required element missing",
        .criticalExtensionUnknown: "Critical message extension not recognised",
        .formatInvalid: "Format or value of an element is invalid",
        .duplicateElement: "Duplicate element",
        .cardRangesOverlap: "Card ranges overlap",
        .cardRangeActionInvalid: "Action not possible for the card range",
        .reservedValueNotRecognised: "Reserved value not recognised",
        .transactionUnknown: "Transaction not recognised",
        .decryptionFailed: "Decryption failed",
        .accessDenied: "Access denied",
        .isoCodeInvalid: "ISO code not valid",
        .transactionDataInvalid: "Transaction data not valid",
        .categoryCodeInvalid: "Merchant category code not valid",
        .serialNumberInvalid: "Serial number not valid",
        .signatureInvalid: "Signature verification failed",
        .contentSecurityPolicyViolated: "Content security policy violated",
        .algorithmInvalid: "Cryptographic algorithm not allowed",
        .keyIdentifierInvalid: "Key identifier not correct",
        .duplicateMessage: "Duplicate message",
        .inconsistentResultsRequest: "Inconsistent results request",
        .multipleChallengeRequests: "Multiple challenge requests not supported",
        .challengeRequestAfterResults: "Challenge request after the results request",
        .timedOut: "Transaction timed out",
        .transientFailure: "Transient system failure",
        .permanentFailure: "Permanent system failure",
        .connectionFailed: "Connection to another component failed",
    ]
}

// TEMPORARY: lets the other targets compile while the message library is written.
// Whoever lands the real API deletes this file.
public import FoundationEssentials

/// Base64 of RFC 4648 with padding, as `authenticationValue` uses it.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let text = Base64Digits.encode(bytes, alphabet: alphabet)
        let padding = (4 - text.utf8.count % 4) % 4
        return text + String(repeating: "=", count: padding)
    }

    /// Decodes text whose length is a multiple of four, padding included; nil for anything else.
    static func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.count % 4 == 0 else { return nil }
        var digits = Array(text.utf8)
        var padding = 0
        while padding < 2, digits.last == UInt8(ascii: "=") {
            digits.removeLast()
            padding += 1
        }
        return Base64Digits.decode(digits) { byte in
            switch byte {
            case UInt8(ascii: "+"): 62
            case UInt8(ascii: "/"): 63
            default: Base64Digits.alphanumericValue(byte)
            }
        }
    }
}

/// What the two alphabets of RFC 4648 have in common.
enum Base64Digits {
    static func encode(_ bytes: some Sequence<UInt8>, alphabet: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[Int(buffer >> UInt32(bits)) & 63])
            }
        }
        if bits > 0 {
            text.append(alphabet[Int(buffer << UInt32(6 - bits)) & 63])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Decodes digits without padding; nil if one has no value, if the length is impossible or if
    /// bits that no byte holds are set (RFC 4648, section 3.5).
    static func decode(_ digits: [UInt8], value: (UInt8) -> UInt32?) -> [UInt8]? {
        guard digits.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var buffer: UInt32 = 0
        var bits = 0
        for digit in digits {
            guard let six = value(digit) else { return nil }
            buffer = buffer << 6 | six
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        guard buffer & (1 << UInt32(bits) - 1) == 0 else { return nil }
        return bytes
    }

    static func alphanumericValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        default: nil
        }
    }
}

/// Base64url of RFC 4648, section 5, as the browser carries messages.
///
/// What is written has no padding. What is read may have padding and white space, because the
/// specification asks receivers to take both; anything else is refused.
public enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )

    /// Encodes bytes without padding.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Base64Digits.encode(bytes, alphabet: alphabet)
    }

    /// Decodes text; nil if it is not base64url.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var digits: [UInt8] = []
        digits.reserveCapacity(text.utf8.count)
        var padding = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                continue
            case UInt8(ascii: "="):
                padding += 1
            default:
                guard padding == 0 else { return nil }
                digits.append(byte)
            }
        }
        guard padding == 0 || (digits.count + padding) % 4 == 0 && padding <= 2 else { return nil }
        return Base64Digits.decode(digits) { byte in
            switch byte {
            case UInt8(ascii: "-"): 62
            case UInt8(ascii: "_"): 63
            default: Base64Digits.alphanumericValue(byte)
            }
        }
    }
}

/// An amount of money in minor units, as a message carries it (`purchaseAmount` and its like).
public struct Amount: Hashable, Sendable {
    /// The most digits that an amount may have.
    public static let maximumDigits = 48

    /// The amount in minor units, 1 to 48 digits.
    public let minorUnits: String
    /// The currency.
    public let currency: Currency
    /// The number of minor-unit digits, as the sender states it.
    public let exponent: Int

    /// Takes an amount; nil unless it is 1 to 48 digits and the exponent is one digit.
    public init?(minorUnits: String, currency: Currency, exponent: Int) {
        guard (1...Self.maximumDigits).contains(minorUnits.utf8.count),
            minorUnits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            (0...9).contains(exponent)
        else { return nil }
        self.minorUnits = minorUnits
        self.currency = currency
        self.exponent = exponent
    }

    /// The amount as a decimal number with a point, such as `129.90`.
    public var decimal: String {
        guard exponent > 0 else { return trimmed(minorUnits[...]) }
        let shortfall = max(0, exponent + 1 - minorUnits.utf8.count)
        let padded = String(repeating: "0", count: shortfall) + minorUnits
        return "\(trimmed(padded.dropLast(exponent))).\(padded.suffix(exponent))"
    }

    private func trimmed(_ digits: Substring) -> String {
        let significant = digits.drop { $0 == "0" }
        return significant.isEmpty ? "0" : String(significant)
    }
}

/// The proof of an authentication that the authorisation carries (`authenticationValue`).
///
/// Twenty bytes, 28 characters of base64. Never printed: its descriptions are masked.
public struct AuthenticationValue: Hashable, Sendable {
    /// The number of bytes.
    public static let byteCount = 20

    /// The bytes.
    public let bytes: [UInt8]

    /// Takes twenty bytes; nil for any other number.
    public init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads 28 characters of base64 with padding; nil for anything else.
    public init?(_ base64: String) {
        guard base64.utf8.count == 28, let bytes = Base64.decode(base64) else { return nil }
        self.init(bytes: bytes)
    }

    /// The value as it stands on the wire; never log it.
    public var base64: String { Base64.encode(bytes) }
}

extension AuthenticationValue: CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Nothing but the fact that there is a value.
    public var description: String { "authentication value" }
    /// Nothing but the fact that there is a value.
    public var debugDescription: String { description }
    /// A mirror without children, so that a dump shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A primary account number (`acctNumber`): 13 to 19 digits.
///
/// The check digit is not verified: the specification does not ask for it, and tokens and test
/// numbers may lack one. The number cannot be printed by accident: every description is masked.
public struct CardNumber: Hashable, Sendable {
    /// The digits; never log them.
    public let digits: String

    /// Takes 13 to 19 digits; nil for anything else.
    public init?(_ digits: String) {
        guard (13...19).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        self.digits = digits
    }

    /// The last four digits, the others as bullets.
    public var masked: String {
        String(repeating: "•", count: digits.utf8.count - 4) + digits.suffix(4)
    }
}

extension CardNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The masked number.
    public var description: String { masked }
    /// The masked number.
    public var debugDescription: String { masked }
    /// A mirror without children, so that a dump shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Why a challenge ended before its end (`challengeCancel`).
public struct ChallengeCancel: RawRepresentable, Hashable, Sendable {
    /// The two digits on the wire.
    public let rawValue: String

    /// Takes the two digits on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 01: the cardholder cancelled.
    public static let cardholder = Self(rawValue: "01")
    /// 03: a decoupled authentication timed out (2.2.0).
    public static let decoupledTimedOut = Self(rawValue: "03")
    /// 04: timed out at the Access Control Server after the first CReq.
    public static let timedOut = Self(rawValue: "04")
    /// 05: the first CReq never came.
    public static let neverStarted = Self(rawValue: "05")
    /// 06: an error in the transaction.
    public static let transactionError = Self(rawValue: "06")
    /// 07: unknown.
    public static let unknown = Self(rawValue: "07")
    /// 08: timed out at the kit in the app.
    public static let sdkTimedOut = Self(rawValue: "08")
    /// 09: an Erro came in answer to a CRes (2.3.1).
    public static let errorReceived = Self(rawValue: "09")
    /// 10: a CReq was answered with an Erro (2.3.1).
    public static let errorSent = Self(rawValue: "10")
}

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

/// The size of the frame that the requestor gives to the challenge (`challengeWindowSize`).
public enum ChallengeWindowSize: String, Sendable, CaseIterable {
    /// 01: 250 by 400 pixels.
    case small = "01"
    /// 02: 390 by 400 pixels.
    case medium = "02"
    /// 03: 500 by 600 pixels.
    case large = "03"
    /// 04: 600 by 400 pixels.
    case wide = "04"
    /// 05: the whole window.
    case fullScreen = "05"

    /// The width in pixels; nil for the whole window.
    public var width: Int? {
        switch self {
        case .small: 250
        case .medium: 390
        case .large: 500
        case .wide: 600
        case .fullScreen: nil
        }
    }

    /// The height in pixels; nil for the whole window.
    public var height: Int? {
        switch self {
        case .small, .medium, .wide: 400
        case .large: 600
        case .fullScreen: nil
        }
    }
}

/// One of the four parties that read and write messages, as `errorComponent` names them.
public enum Component: String, Sendable, CaseIterable {
    /// The software development kit in the merchant's app.
    case sdk = "C"
    /// The 3DS Server, which speaks for the merchant.
    case threeDSServer = "S"
    /// The Directory Server of the payment system.
    case directoryServer = "D"
    /// The Access Control Server of the issuer.
    case accessControlServer = "A"

    /// The message types that this component takes; any other is answered with error 101.
    public var acceptedMessageTypes: [MessageType] {
        switch self {
        case .sdk:
            [.challengeResponse, .error]
        case .threeDSServer:
            [.authenticationResponse, .resultsRequest, .preparationResponse, .operationRequest, .error]
        case .directoryServer:
            [
                .authenticationRequest, .authenticationResponse, .resultsRequest, .resultsResponse,
                .preparationRequest, .operationResponse, .error,
            ]
        case .accessControlServer:
            [.authenticationRequest, .challengeRequest, .resultsResponse, .operationRequest, .error]
        }
    }
}

/// The countries of ISO 3166-1 by number.
enum CountryTable {
    /// Whether a three-digit number names a country; 901 to 999 are not allowed in messages.
    static let allowedNumbers: [Bool] = {
        var allowed = [Bool](repeating: false, count: 1000)
        for entry in numbers.split(whereSeparator: \.isWhitespace) {
            guard let number = Int(entry) else { continue }
            allowed[number] = number <= 900
        }
        return allowed
    }()

    private static let numbers = """
        004 008 010 012 016 020 024 028 031 032 036 040 044 048 050 051 052 056 060 064 068 070
        072 074 076 084 086 090 092 096 100 104 108 112 116 120 124 132 136 140 144 148 152 156
        158 162 166 170 174 175 178 180 184 188 191 192 196 203 204 208 212 214 218 222 226 231
        232 233 234 238 239 242 246 248 250 254 258 260 262 266 268 270 275 276 288 292 296 300
        304 308 312 316 320 324 328 332 334 336 340 344 348 352 356 360 364 368 372 376 380 384
        388 392 398 400 404 408 410 414 417 418 422 426 428 430 434 438 440 442 446 450 454 458
        462 466 470 474 478 480 484 492 496 498 499 500 504 508 512 516 520 524 528 531 533 534
        535 540 548 554 558 562 566 570 574 578 580 581 583 584 585 586 591 598 600 604 608 612
        616 620 624 626 630 634 638 642 643 646 652 654 659 660 662 663 666 670 674 678 682 686
        688 690 694 702 703 704 705 706 710 716 724 728 729 732 740 744 748 752 756 760 762 764
        768 772 776 780 784 788 792 795 796 798 800 804 807 818 826 831 832 833 834 840 850 854
        858 860 862 876 882 887 894
        """
}

/// A currency of ISO 4217.
public struct Currency: Hashable, Sendable {
    /// The three digits on the wire, such as `752`.
    public let numericCode: String
    /// The three letters, such as `SEK`.
    public let code: String
    /// The number of digits after the decimal point; 0 where the standard defines none.
    public let exponent: Int

    /// Finds a currency by its three digits; nil if ISO 4217 does not list them.
    public init?(numeric: String) {
        guard let found = CurrencyTable.byNumber[numeric] else { return nil }
        self = found
    }

    /// Finds a currency by its three capital letters; nil if ISO 4217 does not list them.
    public init?(code: String) {
        guard let found = CurrencyTable.byCode[code] else { return nil }
        self = found
    }

    init(code: String, numericCode: String, exponent: Int) {
        self.code = code
        self.numericCode = numericCode
        self.exponent = exponent
    }
}

/// The currencies of ISO 4217 by number, letters and exponent.
///
/// Codes that were withdrawn lately are kept, since old mandates may still name them.
enum CurrencyTable {
    static let byNumber = Dictionary(
        all.map { ($0.numericCode, $0) },
        uniquingKeysWith: { first, _ in first }
    )
    static let byCode = Dictionary(
        all.map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Whether a three-digit number may stand in a message: listed, and neither a metal, a
    /// bond-market unit, a test code nor "no currency" (955 to 964 and 999).
    static let allowedNumbers: [Bool] = {
        var allowed = [Bool](repeating: false, count: 1000)
        for currency in all {
            guard let number = Int(currency.numericCode) else { continue }
            allowed[number] = !(955...964).contains(number) && number != 999
        }
        return allowed
    }()

    private static let all: [Currency] =
        parse(withoutMinorUnit, exponent: 0) + parse(hundredths, exponent: 2)
        + parse(thousandths, exponent: 3) + parse(tenThousandths, exponent: 4)
        + parse(withoutExponent, exponent: 0)

    private static func parse(_ table: String, exponent: Int) -> [Currency] {
        table.split(whereSeparator: \.isWhitespace).map { entry in
            Currency(
                code: String(entry.prefix(3)),
                numericCode: String(entry.suffix(3)),
                exponent: exponent
            )
        }
    }

    /// No minor unit.
    private static let withoutMinorUnit = """
        BIF108 CLP152 DJF262 GNF324 ISK352 JPY392 KMF174 KRW410 PYG600 RWF646 UGX800 UYI940
        VND704 VUV548 XAF950 XOF952 XPF953
        """

    /// Hundredths.
    private static let hundredths = """
        AED784 AFN971 ALL008 AMD051 ANG532 AOA973 ARS032 AUD036 AWG533 AZN944 BAM977 BBD052
        BDT050 BGN975 BMD060 BND096 BOB068 BOV984 BRL986 BSD044 BTN064 BWP072 BYN933 BZD084
        CAD124 CDF976 CHE947 CHF756 CHW948 CNY156 COP170 COU970 CRC188 CUC931 CUP192 CVE132
        CZK203 DKK208 DOP214 DZD012 EGP818 ERN232 ETB230 EUR978 FJD242 FKP238 GBP826 GEL981
        GHS936 GIP292 GMD270 GTQ320 GYD328 HKD344 HNL340 HRK191 HTG332 HUF348 IDR360 ILS376
        INR356 IRR364 JMD388 KES404 KGS417 KHR116 KPW408 KYD136 KZT398 LAK418 LBP422 LKR144
        LRD430 LSL426 MAD504 MDL498 MGA969 MKD807 MMK104 MNT496 MOP446 MRU929 MUR480 MVR462
        MWK454 MXN484 MXV979 MYR458 MZN943 NAD516 NGN566 NIO558 NOK578 NPR524 NZD554 PAB590
        PEN604 PGK598 PHP608 PKR586 PLN985 QAR634 RON946 RSD941 RUB643 SAR682 SBD090 SCR690
        SDG938 SEK752 SGD702 SHP654 SLE925 SLL694 SOS706 SRD968 SSP728 STN930 SVC222 SYP760
        SZL748 THB764 TJS972 TMT934 TOP776 TRY949 TTD780 TWD901 TZS834 UAH980 USD840 USN997
        UYU858 UZS860 VED926 VES928 WST882 XCD951 XCG532 YER886 ZAR710 ZMW967 ZWG924 ZWL932
        """

    /// Thousandths.
    private static let thousandths = """
        BHD048 IQD368 JOD400 KWD414 LYD434 OMR512 TND788
        """

    /// Ten-thousandths.
    private static let tenThousandths = """
        CLF990 UYW927
        """

    /// No minor unit defined: metals, funds and the like.
    private static let withoutExponent = """
        XAD396 XAG961 XAU959 XBA955 XBB956 XBC957 XBD958 XDR960 XPD964 XPT962 XSU994 XTS963
        XUA965 XXX999
        """
}

/// Where the cardholder is (`deviceChannel`).
public enum DeviceChannel: String, Sendable, CaseIterable {
    /// In an app with a 3-D Secure kit.
    case app = "01"
    /// In a browser.
    case browser = "02"
    /// Absent: the requestor initiated the authentication (3RI).
    case requestorInitiated = "03"
}

/// How strongly the cardholder was authenticated, in the payment system's terms (`eci`).
public struct ElectronicCommerceIndicator: RawRepresentable, Hashable, Sendable {
    /// The two characters on the wire.
    public let rawValue: String

    /// Takes the two characters on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 05: fully authenticated.
    public static let authenticated = Self(rawValue: "05")
    /// 06: authentication was attempted.
    public static let attempted = Self(rawValue: "06")
    /// 07: not authenticated.
    public static let notAuthenticated = Self(rawValue: "07")
}

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

/// The name of a top-level member of a message, exactly as it stands on the wire.
///
/// One list for all messages and versions; which message knows which member, in what shape and
/// when, stands in the rule tables.
public enum Field: String, CaseIterable, Sendable {
    /// Accept Language (AReq).
    case acceptLanguage
    /// Cardholder Account Identifier (AReq).
    case acctID
    /// Cardholder Account Information (AReq).
    case acctInfo
    /// Cardholder Account Number (AReq).
    case acctNumber
    /// Account Type (AReq).
    case acctType
    /// Acquirer BIN (AReq).
    case acquirerBIN
    /// Acquirer Country Code (AReq).
    case acquirerCountryCode
    /// Acquirer Country Code Source (AReq).
    case acquirerCountryCodeSource
    /// Acquirer Merchant ID (AReq).
    case acquirerMerchantID
    /// ACS Challenge Mandated Indicator (ARes).
    case acsChallengeMandated
    /// ACS Counter ACS to SDK (CRes).
    case acsCounterAtoS
    /// ACS Decoupled Confirmation Indicator (ARes).
    case acsDecConInd
    /// ACS HTML (CRes).
    case acsHTML
    /// ACS HTML Refresh (CRes).
    case acsHTMLRefresh
    /// ACS Operator ID (ARes).
    case acsOperatorID
    /// ACS Reference Number (ARes, ORes).
    case acsReferenceNumber
    /// ACS Rendering Type (ARes, RReq).
    case acsRenderingType
    /// ACS Signed Content (ARes).
    case acsSignedContent
    /// ACS Transaction ID (ARes, CReq, CRes, RReq, RRes, ORes, Erro).
    case acsTransID
    /// ACS UI Type (CRes).
    case acsUiType
    /// ACS URL (ARes).
    case acsURL
    /// Address Match Indicator (AReq).
    case addrMatch
    /// App IP Address (AReq).
    case appIp
    /// Authentication Method (ARes, RReq).
    case authenticationMethod
    /// Authentication Type (ARes, RReq).
    case authenticationType
    /// Authentication Value (ARes, RReq).
    case authenticationValue
    /// Cardholder Billing Address City (AReq).
    case billAddrCity
    /// Cardholder Billing Address Country (AReq).
    case billAddrCountry
    /// Cardholder Billing Address Line 1 (AReq).
    case billAddrLine1
    /// Cardholder Billing Address Line 2 (AReq).
    case billAddrLine2
    /// Cardholder Billing Address Line 3 (AReq).
    case billAddrLine3
    /// Cardholder Billing Address Postal Code (AReq).
    case billAddrPostCode
    /// Cardholder Billing Address State (AReq).
    case billAddrState
    /// Broadcast Information (AReq, ARes).
    case broadInfo
    /// Browser Accept Headers (AReq).
    case browserAcceptHeader
    /// Browser Screen Color Depth (AReq).
    case browserColorDepth
    /// Browser IP Address (AReq).
    case browserIP
    /// Browser Java Enabled (AReq).
    case browserJavaEnabled
    /// Browser JavaScript Enabled (AReq).
    case browserJavascriptEnabled
    /// Browser Language (AReq).
    case browserLanguage
    /// Browser Screen Height (AReq).
    case browserScreenHeight
    /// Browser Screen Width (AReq).
    case browserScreenWidth
    /// Browser Time Zone (AReq).
    case browserTZ
    /// Browser User-Agent (AReq).
    case browserUserAgent
    /// Card/Token Expiry Date (AReq).
    case cardExpiryDate
    /// Cardholder Information Text (ARes, RReq).
    case cardholderInfo
    /// Cardholder Name (AReq).
    case cardholderName
    /// Card Range Data (PRes).
    case cardRangeData
    /// Card Range Data Download Indicator (PReq).
    case cardRangeDataDownloadInd
    /// Card Range Data File URL (PRes).
    case cardRangeDataFileURL
    /// Card Security Code (AReq).
    case cardSecurityCode
    /// Card Security Code Status (AReq, ARes).
    case cardSecurityCodeStatus
    /// Card Security Code Status Source (AReq, ARes).
    case cardSecurityCodeStatusSource
    /// Challenge Additional Code (CReq).
    case challengeAddCode
    /// Challenge Additional Information Text (CRes).
    case challengeAddInfo
    /// Challenge Additional Label (CRes).
    case challengeAddLabel
    /// Challenge Cancelation Indicator (CReq, RReq).
    case challengeCancel
    /// Challenge Completion Indicator (CRes).
    case challengeCompletionInd
    /// Challenge Data Entry (CReq).
    case challengeDataEntry
    /// Challenge Data Entry 2 (CReq).
    case challengeDataEntryTwo
    /// Challenge Entry Box (CRes).
    case challengeEntryBox
    /// Challenge Entry Box 2 (CRes).
    case challengeEntryBoxTwo
    /// Challenge Error Reporting (RReq).
    case challengeErrorReporting
    /// Challenge HTML Data Entry (CReq).
    case challengeHTMLDataEntry
    /// Challenge Information Header (CRes).
    case challengeInfoHeader
    /// Challenge Information Label (CRes).
    case challengeInfoLabel
    /// Challenge Information Text (CRes).
    case challengeInfoText
    /// Challenge Information Text Indicator (CRes).
    case challengeInfoTextIndicator
    /// Challenge No Entry (CReq).
    case challengeNoEntry
    /// Challenge Selection Information (CRes).
    case challengeSelectInfo
    /// Challenge Window Size (CReq).
    case challengeWindowSize
    /// Default-SDK Type (AReq).
    case defaultSdkType
    /// Device Binding Data Entry (CReq).
    case deviceBindingDataEntry
    /// Device Binding Information Text (CRes).
    case deviceBindingInfoText
    /// Device Binding Status (AReq, ARes, RReq).
    case deviceBindingStatus
    /// Device Binding Status Source (AReq, ARes, RReq).
    case deviceBindingStatusSource
    /// Device Channel (AReq).
    case deviceChannel
    /// Browser User Device ID (AReq).
    case deviceId
    /// Device Information (AReq).
    case deviceInfo
    /// Device Information Recognised Version (ARes).
    case deviceInfoRecognisedVersion
    /// Device Rendering Options Supported (AReq).
    case deviceRenderOptions
    /// DS End Protocol Version (PRes).
    case dsEndProtocolVersion
    /// DS Protocol Versions (PRes).
    case dsProtocolVersions
    /// DS Reference Number (AReq, ARes, OReq).
    case dsReferenceNumber
    /// DS Start Protocol Version (PRes).
    case dsStartProtocolVersion
    /// DS Transaction ID (AReq, ARes, RReq, RRes, PRes, OReq, ORes, Erro).
    case dsTransID
    /// DS URL (AReq).
    case dsURL
    /// DS URL List (PRes).
    case dsUrlList
    /// Electronic Commerce Indicator (ARes, RReq).
    case eci
    /// Cardholder Email Address (AReq).
    case email
    /// Error Code (Erro).
    case errorCode
    /// Error Component (Erro).
    case errorComponent
    /// Error Description (Erro).
    case errorDescription
    /// Error Detail (Erro).
    case errorDetail
    /// Error Message Type (Erro).
    case errorMessageType
    /// Expandable Information Label (CRes).
    case expandInfoLabel
    /// Expandable Information Text (CRes).
    case expandInfoText
    /// Cardholder Home Phone Number (AReq).
    case homePhone
    /// Information Continuation Indicator (CReq).
    case infoContinueIndicator
    /// Information Continuation Label (CRes).
    case infoContinueLabel
    /// Interaction Counter (RReq).
    case interactionCounter
    /// Issuer Image (CRes).
    case issuerImage
    /// Merchant Category Code (AReq).
    case mcc
    /// Merchant Country Code (AReq).
    case merchantCountryCode
    /// Merchant Name (AReq).
    case merchantName
    /// Merchant Risk Indicator (AReq).
    case merchantRiskIndicator
    /// Message Category (AReq, RReq).
    case messageCategory
    /// Message Extension (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, OReq, ORes).
    case messageExtension
    /// Message Type (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, OReq, ORes, Erro).
    case messageType
    /// Message Version Number (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, OReq, ORes, Erro).
    case messageVersion
    /// Cardholder Mobile Phone Number (AReq).
    case mobilePhone
    /// Multi-Transaction (AReq).
    case multiTransaction
    /// Notification URL (AReq).
    case notificationURL
    /// OOB App Label (CRes).
    case oobAppLabel
    /// OOB App Status (CReq).
    case oobAppStatus
    /// OOB App URL (CRes).
    case oobAppURL
    /// OOB App URL Indicator (CReq).
    case oobAppURLInd
    /// OOB Continuation Indicator (CReq).
    case oobContinue
    /// OOB Continuation Label (CRes).
    case oobContinueLabel
    /// Operation Category (OReq).
    case opCategory
    /// Operation Description (OReq).
    case opDescription
    /// Operation Expiration Date (OReq).
    case opExpDate
    /// Operation Prior Transaction Reference (OReq).
    case opPriorTransRef
    /// Operation Sequence (OReq).
    case opSeq
    /// Operation Severity (OReq).
    case opSeverity
    /// Operation Message Status (ORes).
    case opStatus
    /// Payee Origin (AReq).
    case payeeOrigin
    /// EMV Payment Token Indicator (AReq).
    case payTokenInd
    /// EMV Payment Token Information (AReq).
    case payTokenInfo
    /// EMV Payment Token Source (AReq).
    case payTokenSource
    /// Payment System Image (CRes).
    case psImage
    /// Purchase Amount (AReq).
    case purchaseAmount
    /// Purchase Currency (AReq).
    case purchaseCurrency
    /// Purchase Date & Time (AReq).
    case purchaseDate
    /// Purchase Currency Exponent (AReq).
    case purchaseExponent
    /// Instalment Payment Data (AReq).
    case purchaseInstalData
    /// Read Order (PRes).
    case readOrder
    /// Recurring Amount (AReq).
    case recurringAmount
    /// Recurring Currency (AReq).
    case recurringCurrency
    /// Recurring Date (AReq).
    case recurringDate
    /// Recurring Expiry (AReq).
    case recurringExpiry
    /// Recurring Currency Exponent (AReq).
    case recurringExponent
    /// Recurring Frequency (AReq).
    case recurringFrequency
    /// Recurring Indicator (AReq).
    case recurringInd
    /// Resend Challenge Information Code (CReq).
    case resendChallenge
    /// Resend Information Label (CRes).
    case resendInformationLabel
    /// Results Message Status (RRes).
    case resultsStatus
    /// SDK App ID (AReq).
    case sdkAppID
    /// SDK Counter SDK to ACS (CReq).
    case sdkCounterStoA
    /// SDK Encrypted Data (AReq).
    case sdkEncData
    /// SDK Ephemeral Public Key (Qc) (AReq).
    case sdkEphemPubKey
    /// SDK Maximum Timeout (AReq).
    case sdkMaxTimeout
    /// SDK Reference Number (AReq).
    case sdkReferenceNumber
    /// SDK Server Signed Content (AReq).
    case sdkServerSignedContent
    /// SDK Transaction ID (AReq, ARes, CReq, CRes, RReq, RRes, Erro).
    case sdkTransID
    /// SDK Type (AReq).
    case sdkType
    /// Seller Information (AReq).
    case sellerInfo
    /// Serial Number (PReq, PRes).
    case serialNum
    /// Cardholder Shipping Address City (AReq).
    case shipAddrCity
    /// Cardholder Shipping Address Country (AReq).
    case shipAddrCountry
    /// Cardholder Shipping Address Line 1 (AReq).
    case shipAddrLine1
    /// Cardholder Shipping Address Line 2 (AReq).
    case shipAddrLine2
    /// Cardholder Shipping Address Line 3 (AReq).
    case shipAddrLine3
    /// Cardholder Shipping Address Postal Code (AReq).
    case shipAddrPostCode
    /// Cardholder Shipping Address State (AReq).
    case shipAddrState
    /// SPC Incompletion Indicator (AReq).
    case spcIncompInd
    /// SPC Transaction Data (ARes).
    case spcTransData
    /// Split-SDK Type (AReq).
    case splitSdkType
    /// Submit Authentication Label (CRes).
    case submitAuthenticationLabel
    /// Tax ID (AReq).
    case taxId
    /// 3DS Method Completion Indicator (AReq).
    case threeDSCompInd
    /// 3DS Method ID (AReq).
    case threeDSMethodId
    /// 3DS Requestor Authentication Method Verification Indicator (AReq).
    case threeDSReqAuthMethodInd
    /// 3DS Requestor App URL (AReq, CReq).
    case threeDSRequestorAppURL
    /// 3DS Requestor App URL Indicator (ARes).
    case threeDSRequestorAppURLInd
    /// 3DS Requestor Authentication Indicator (AReq).
    case threeDSRequestorAuthenticationInd
    /// 3DS Requestor Authentication Information (AReq).
    case threeDSRequestorAuthenticationInfo
    /// 3DS Requestor Challenge Indicator (AReq).
    case threeDSRequestorChallengeInd
    /// 3DS Requestor Decoupled Max Time (AReq).
    case threeDSRequestorDecMaxTime
    /// 3DS Requestor Decoupled Request Indicator (AReq).
    case threeDSRequestorDecReqInd
    /// 3DS Requestor ID (AReq).
    case threeDSRequestorID
    /// 3DS Requestor Name (AReq).
    case threeDSRequestorName
    /// 3DS Requestor Prior Transaction Authentication Information (AReq).
    case threeDSRequestorPriorAuthenticationInfo
    /// 3DS Requestor SPC Support (AReq).
    case threeDSRequestorSpcSupport
    /// 3DS Requestor URL (AReq).
    case threeDSRequestorURL
    /// 3DS Server Operator ID (AReq, PReq).
    case threeDSServerOperatorID
    /// 3DS Server Reference Number (AReq, PReq, ORes).
    case threeDSServerRefNumber
    /// 3DS Server Transaction ID (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, ORes, Erro).
    case threeDSServerTransID
    /// 3DS Server URL (AReq).
    case threeDSServerURL
    /// 3RI Indicator (AReq).
    case threeRIInd
    /// Toggle Position Indicator (CRes).
    case togglePositionInd
    /// Transaction Challenge Exemption (ARes).
    case transChallengeExemption
    /// Transaction Status (ARes, CRes, RReq).
    case transStatus
    /// Transaction Status Reason (ARes, RReq).
    case transStatusReason
    /// Transaction Status Reason Information (ARes, RReq).
    case transStatusReasonInfo
    /// Transaction Type (AReq).
    case transType
    /// Trust List Data Entry (CReq).
    case trustListDataEntry
    /// Trust List Information Text (CRes).
    case trustListInfoText
    /// Trust List Status (AReq, ARes, RReq).
    case trustListStatus
    /// Trust List Status Source (AReq, ARes, RReq).
    case trustListStatusSource
    /// Browser User ID (AReq).
    case userId
    /// WebAuthn Credential List (ARes).
    case webAuthnCredList
    /// Whitelisting Data Entry (CReq).
    case whitelistingDataEntry
    /// Whitelisting Information Text (CRes).
    case whitelistingInfoText
    /// Whitelist Status (AReq, ARes, RReq).
    case whiteListStatus
    /// Whitelist Status Source (AReq, ARes, RReq).
    case whiteListStatusSource
    /// Why Information Label (CRes).
    case whyInfoLabel
    /// Why Information Text (CRes).
    case whyInfoText
    /// Cardholder Work Phone Number (AReq).
    case workPhone
}

/// A value of JSON with the order of its members kept.
public enum JSONValue: Sendable, Hashable {
    /// A string.
    case string(String)
    /// A number, as it was written.
    case number(String)
    /// True or false.
    case boolean(Bool)
    /// Null.
    case null
    /// An array.
    case array([JSONValue])
    /// An object with its members in order.
    case object([JSONMember])

    /// The text, if this is a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements, if this is an array.
    public var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The value of a member, if this is an object that has it.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

/// A member of a JSON object.
public struct JSONMember: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Joins a name and a value.
    public init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Takes a string literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Takes a Boolean literal.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// Takes an array literal.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Takes a dictionary literal; the members keep its order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { JSONMember(name: $0.0, value: $0.1) })
    }
}

/// Whether an authentication belongs to a payment (`messageCategory`).
public enum MessageCategory: String, Sendable, CaseIterable {
    /// PA, payment authentication.
    case payment = "01"
    /// NPA, authentication without a payment.
    case nonPayment = "02"
}

/// The kind of an EMV 3-D Secure message, as its `messageType` names it.
public enum MessageType: String, Sendable, CaseIterable {
    /// AReq: the 3DS Server asks, by way of the Directory Server, for an authentication.
    case authenticationRequest = "AReq"
    /// ARes: the Access Control Server answers an AReq.
    case authenticationResponse = "ARes"
    /// CReq: the cardholder's device opens or continues a challenge.
    case challengeRequest = "CReq"
    /// CRes: the Access Control Server answers a CReq.
    case challengeResponse = "CRes"
    /// RReq: the Access Control Server reports how a challenge ended.
    case resultsRequest = "RReq"
    /// RRes: the 3DS Server confirms an RReq.
    case resultsResponse = "RRes"
    /// PReq: the 3DS Server asks for the card ranges.
    case preparationRequest = "PReq"
    /// PRes: the Directory Server answers a PReq.
    case preparationResponse = "PRes"
    /// OReq: the Directory Server sends an operational notice (2.3.1).
    case operationRequest = "OReq"
    /// ORes: the answer to an OReq (2.3.1).
    case operationResponse = "ORes"
    /// Erro: a message that could not be processed, and why.
    case error = "Erro"

    /// The type of the message that answers this one, if it asks for an answer.
    public var answer: Self? {
        switch self {
        case .authenticationRequest: .authenticationResponse
        case .challengeRequest: .challengeResponse
        case .resultsRequest: .resultsResponse
        case .preparationRequest: .preparationResponse
        case .operationRequest: .operationResponse
        case .authenticationResponse, .challengeResponse, .resultsResponse,
            .preparationResponse, .operationResponse, .error:
            nil
        }
    }
}

/// A version of the message protocol, such as 2.2.0.
///
/// Only the versions whose rules this library holds can be made: 2.1.0, 2.2.0 and 2.3.1.
public struct MessageVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Version 2.1.0.
    public static let v210 = Self(ordinal: 0)
    /// Version 2.2.0.
    public static let v220 = Self(ordinal: 1)
    /// Version 2.3.1.
    public static let v231 = Self(ordinal: 2)

    /// All versions, oldest first.
    public static let all: [Self] = [.v210, .v220, .v231]

    private static let texts = ["2.1.0", "2.2.0", "2.3.1"]

    /// The place of the version among all versions; the rule tables are indexed by it.
    let ordinal: Int

    private init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// Reads a version as it stands in `messageVersion`; nil if its rules are not known.
    public init?(_ text: String) {
        guard let ordinal = Self.texts.firstIndex(of: text) else { return nil }
        self.ordinal = ordinal
    }

    /// The version as it stands in `messageVersion`.
    public var description: String { Self.texts[ordinal] }

    /// Orders versions by age.
    public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}

/// The name of a member of an object inside a message, exactly as it stands on the wire.
public enum NestedField: String, CaseIterable, Sendable {
    /// Acquirer Merchant ID Listed (in multiTransaction.merchantList).
    case acquirerMerchantIdListed
    /// ACS End Protocol Version (in cardRangeData).
    case acsEndProtocolVersion
    /// ACS Information Indicator (in cardRangeData).
    case acsInfoInd
    /// ACS Interface (in acsRenderingType).
    case acsInterface
    /// ACS Protocol Versions (in cardRangeData).
    case acsProtocolVersions
    /// ACS Start Protocol Version (in cardRangeData).
    case acsStartProtocolVersion
    /// ACS UI Template (in acsRenderingType).
    case acsUiTemplate
    /// Action Indicator (in cardRangeData).
    case actionInd
    /// Additional Data (in spcTransData).
    case additionalData
    /// Amount Indicator (in recurringInd).
    case amountInd
    /// AV Number of Uses (in multiTransaction).
    case avNumberUse
    /// AV Validity Time (in multiTransaction).
    case avValidityTime
    /// Category (in broadInfo).
    case category
    /// Phone Country Code (in homePhone).
    case cc
    /// Cardholder Account Age Indicator (in acctInfo).
    case chAccAgeInd
    /// Cardholder Account Change (in acctInfo).
    case chAccChange
    /// Cardholder Account Change Indicator (in acctInfo).
    case chAccChangeInd
    /// Cardholder Account Date (in acctInfo).
    case chAccDate
    /// Cardholder Account Password Change (in acctInfo).
    case chAccPwChange
    /// Cardholder Account Password Change Indicator (in acctInfo).
    case chAccPwChangeInd
    /// Cardholder Account Requestor ID (in acctInfo).
    case chAccReqID
    /// Challenge (in spcTransData).
    case challenge
    /// Challenge Data Entry Autofill (in challengeEntryBox).
    case challengeDataEntryAutofill
    /// Challenge Data Entry Autofill Type (in challengeEntryBox).
    case challengeDataEntryAutofillType
    /// Challenge Data Entry Keyboard Type (in challengeEntryBox).
    case challengeDataEntryKeyboardType
    /// Challenge Data Entry Label (in challengeEntryBox).
    case challengeDataEntryLabel
    /// Challenge Data Entry Length Maximum (in challengeEntryBox).
    case challengeDataEntryLengthMax
    /// Challenge Data Entry Masking (in challengeEntryBox).
    case challengeDataEntryMasking
    /// Challenge Data Entry Masking Toggle (in challengeEntryBox).
    case challengeDataEntryToggle
    /// Challenge Information Text (in spcTransData).
    case challengeInfoText
    /// Credential ID (in webAuthnCredList).
    case credentialIds
    /// Criticality Indicator (in messageExtension).
    case criticalityIndicator
    /// Curve (in sdkEphemPubKey).
    case crv
    /// Currency (in spcTransData).
    case currency
    /// Issuer Image URL (dark) (in issuerImage).
    case dark
    /// Extension data (in messageExtension).
    case data
    /// Issuer Image URL (default) (in issuerImage).
    case `default`
    /// Delivery Email Address (in merchantRiskIndicator).
    case deliveryEmailAddress
    /// Delivery Timeframe (in merchantRiskIndicator).
    case deliveryTimeframe
    /// Description (in broadInfo).
    case description
    /// Device User Interface Mode (in acsRenderingType).
    case deviceUserInterfaceMode
    /// Display Name (in spcTransData).
    case displayName
    /// DS Authentication Information Verification Indicator (in threeDSRequestorAuthenticationInfo).
    case dsAuthInfVerifInd
    /// DS Country Code (in dsUrlList).
    case dsCountryCode
    /// DS End Protocol Version (in cardRangeData).
    case dsEndProtocolVersion
    /// DS Protocol Versions (in cardRangeData).
    case dsProtocolVersions
    /// DS Start Protocol Version (in cardRangeData).
    case dsStartProtocolVersion
    /// End of range (in cardRangeData.ranges).
    case end
    /// End Card Range (in cardRangeData).
    case endRange
    /// errorCode (in challengeErrorReporting).
    case errorCode
    /// errorComponent (in challengeErrorReporting).
    case errorComponent
    /// errorDescription (in challengeErrorReporting).
    case errorDescription
    /// errorDetail (in challengeErrorReporting).
    case errorDetail
    /// errorMessageType (in challengeErrorReporting).
    case errorMessageType
    /// Expiration Date (in broadInfo).
    case expDate
    /// Extension Indicator (in spcTransData).
    case extInd
    /// Issuer Image URL (extraHigh) (in issuerImage).
    case extraHigh
    /// Frequency Indicator (in recurringInd).
    case frequencyInd
    /// Gift Card Amount (in merchantRiskIndicator).
    case giftCardAmount
    /// Gift Card Count (in merchantRiskIndicator).
    case giftCardCount
    /// Gift Card Currency (in merchantRiskIndicator).
    case giftCardCurr
    /// Issuer Image URL (high) (in issuerImage).
    case high
    /// Icon (in spcTransData).
    case icon
    /// Extension id (in messageExtension).
    case id
    /// Issuer Country Code (in cardRangeData).
    case issuerCountryCode
    /// Issuer Image URL (in cardholderInfo).
    case issuerImage
    /// Issuer Image SPC (in spcTransData).
    case issuerImageSpc
    /// Key Type (in sdkEphemPubKey).
    case kty
    /// Limited Split-SDK Indicator (in splitSdkType).
    case limitedInd
    /// Issuer Image URL (medium) (in issuerImage).
    case medium
    /// Merchant Amount (in multiTransaction.merchantList).
    case merchantAmount
    /// Merchant Currency (in multiTransaction.merchantList).
    case merchantCurrency
    /// Merchant Currency Exponent (in multiTransaction.merchantList).
    case merchantExponent
    /// Merchant List (in multiTransaction).
    case merchantList
    /// Merchant Name Listed (in multiTransaction.merchantList).
    case merchantNameListed
    /// Issuer Image URL (monochrome) (in issuerImage).
    case monochrome
    /// Extension name (in messageExtension).
    case name
    /// Cardholder Account Purchase Count (in acctInfo).
    case nbPurchaseAccount
    /// Payee Name (in spcTransData).
    case payeeName
    /// Payee Origin (in spcTransData).
    case payeeOrigin
    /// Payment Account Age (in acctInfo).
    case paymentAccAge
    /// Payment Account Age Indicator (in acctInfo).
    case paymentAccInd
    /// Payment System Image URL (in cardholderInfo).
    case paymentSystemImage
    /// Pre-Order Date (in merchantRiskIndicator).
    case preOrderDate
    /// Pre-Order Purchase Indicator (in merchantRiskIndicator).
    case preOrderPurchaseInd
    /// Number of Provisioning Attempts Per Day (in acctInfo).
    case provisionAttemptsDay
    /// Payment System Image SPC (in spcTransData).
    case psImageSpc
    /// Card Ranges (in cardRangeData).
    case ranges
    /// Recipients (in broadInfo).
    case recipients
    /// Reorder Items Indicator (in merchantRiskIndicator).
    case reorderItemsInd
    /// Relying Party ID (in webAuthnCredList).
    case rpID
    /// SDK Authentication Type (in deviceRenderOptions).
    case sdkAuthenticationType
    /// SDK Interface (in deviceRenderOptions).
    case sdkInterface
    /// SDK UI Type (in deviceRenderOptions).
    case sdkUiType
    /// SDK Variant (in defaultSdkType).
    case sdkVariant
    /// Seller Account Date (in sellerInfo).
    case sellerAccDate
    /// Seller Address City (in sellerInfo).
    case sellerAddrCity
    /// Seller Address Country (in sellerInfo).
    case sellerAddrCountry
    /// Seller Address Line 1 (in sellerInfo).
    case sellerAddrLine1
    /// Seller Address Line 2 (in sellerInfo).
    case sellerAddrLine2
    /// Seller Address Line 3 (in sellerInfo).
    case sellerAddrLine3
    /// Seller Address Postal Code (in sellerInfo).
    case sellerAddrPostCode
    /// Seller Address State (in sellerInfo).
    case sellerAddrState
    /// Seller Business Name (in sellerInfo).
    case sellerBusinessName
    /// Seller Email (in sellerInfo).
    case sellerEmail
    /// Seller ID (in multiTransaction.merchantList).
    case sellerId
    /// Seller Name (in sellerInfo).
    case sellerName
    /// Seller Phone (in sellerInfo).
    case sellerPhone
    /// Sequence ID (in opSeq).
    case seqId
    /// Sequence Number (in opSeq).
    case seqNum
    /// Sequence Total (in opSeq).
    case seqTotal
    /// Severity (in broadInfo).
    case severity
    /// Shipping Address Usage (in acctInfo).
    case shipAddressUsage
    /// Shipping Address Usage Indicator (in acctInfo).
    case shipAddressUsageInd
    /// Shipping Indicator (in merchantRiskIndicator).
    case shipIndicator
    /// Shipping Name Indicator (in acctInfo).
    case shipNameIndicator
    /// Source (in broadInfo).
    case source
    /// Start of range (in cardRangeData.ranges).
    case start
    /// Start Card Range (in cardRangeData).
    case startRange
    /// Phone Subscriber (in homePhone).
    case subscriber
    /// Supported Message Extension (in cardRangeData.acsProtocolVersions).
    case supportedMsgExt
    /// Suspicious Account Activity (in acctInfo).
    case suspiciousAccActivity
    /// Cardholder Information Text (in cardholderInfo).
    case text
    /// 3DS Method URL (in cardRangeData).
    case threeDSMethodURL
    /// 3DS Requestor Authentication Data (in threeDSRequestorAuthenticationInfo).
    case threeDSReqAuthData
    /// 3DS Requestor Authentication Method (in threeDSRequestorAuthenticationInfo).
    case threeDSReqAuthMethod
    /// 3DS Requestor Authentication Timestamp (in threeDSRequestorAuthenticationInfo).
    case threeDSReqAuthTimestamp
    /// 3DS Requestor Prior Transaction Authentication Data (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorAuthData
    /// 3DS Requestor Prior Transaction Authentication Method (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorAuthMethod
    /// 3DS Requestor Prior Transaction Authentication Timestamp (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorAuthTimestamp
    /// 3DS Requestor Prior DS Transaction ID (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorDsTransId
    /// 3DS Requestor Prior Transaction Reference (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorRef
    /// 3DS Server to DS URL (in dsUrlList).
    case threeDSServerToDsUrl
    /// Timeout (in spcTransData).
    case timeout
    /// Token (in payTokenInfo).
    case token
    /// Token Additional Data (in payTokenInfo).
    case tokenAdditionalData
    /// Token Assurance Method (in payTokenInfo).
    case tokenAssuranceMethod
    /// Token Cryptogram (in payTokenInfo).
    case tokenCryptogram
    /// Token Cryptogram Validity Indicator (in payTokenInfo).
    case tokenCryptogramValidityIndicator
    /// Token Requestor ID (in payTokenInfo).
    case tokenRequestorId
    /// Token Status Indicator (in payTokenInfo).
    case tokenStatusIndicator
    /// Transaction Characteristics (in merchantRiskIndicator).
    case transChar
    /// Transaction ID (in opPriorTransRef).
    case transId
    /// Transaction ID Type (in opPriorTransRef).
    case transIdType
    /// Number of Transactions Day (in acctInfo).
    case txnActivityDay
    /// Number of Transactions Year (in acctInfo).
    case txnActivityYear
    /// Value (in spcTransData).
    case value
    /// Protocol Version (in cardRangeData.acsProtocolVersions).
    case version
    /// Wrapped Indicator (in defaultSdkType).
    case wrappedInd
    /// X coordinate (in sdkEphemPubKey).
    case x
    /// Y coordinate (in sdkEphemPubKey).
    case y
}


/// The identifier of a transaction at one of its parties (`threeDSServerTransID`, `acsTransID`, …).
///
/// A UUID of any version of RFC 9562, read in either case and written in lower case, as the
/// specification's canonical form.
public struct TransactionID: Hashable, Sendable, LosslessStringConvertible {
    /// The identifier as a UUID.
    public let uuid: UUID

    /// Takes an identifier.
    public init(uuid: UUID) {
        self.uuid = uuid
    }

    /// Reads 36 characters: five groups of hexadecimal digits with hyphens; nil for anything else.
    public init?(_ description: String) {
        guard description.utf8.count == 36, let uuid = UUID(uuidString: description) else {
            return nil
        }
        self.uuid = uuid
    }

    /// The identifier in lower case.
    public var description: String { uuid.uuidString.lowercased() }
}

/// The outcome of an authentication (`transStatus`).
public enum TransactionStatus: String, Sendable, CaseIterable {
    /// Y: authenticated.
    case authenticated = "Y"
    /// N: not authenticated; denied.
    case notAuthenticated = "N"
    /// U: could not be performed.
    case unavailable = "U"
    /// A: not authenticated, but a proof of the attempt is given.
    case attempted = "A"
    /// C: a challenge is required.
    case challenge = "C"
    /// D: decoupled authentication will be performed (2.2.0).
    case decoupled = "D"
    /// R: rejected; no authorisation should be tried.
    case rejected = "R"
    /// I: for information only (2.2.0).
    case informational = "I"
    /// S: a challenge by secure payment confirmation (2.3.1).
    case securePaymentConfirmation = "S"
}

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

public struct MessageReader: Sendable {
    public init(receiver: Component, versions: [MessageVersion] = [.v220], recognisedExtensions: Set<String> = []) {}
    public func read(_ bytes: [UInt8]) -> Verdict { fatalError() }
    public func read(_ bytes: [UInt8], answering request: Message) -> Verdict { fatalError() }
}
public enum Verdict: Sendable { case accepted(Message)
 case refused(Refusal) }
public struct Message: Sendable {
    public let bytes: [UInt8]; public let type: MessageType; public let version: MessageVersion; public var unknownFields: [String]
    public func string(_ field: Field) -> String? { fatalError() }
    public func boolean(_ field: Field) -> Bool? { fatalError() }
    public func value(_ field: Field) -> JSONValue? { fatalError() }
    public func transactionID(_ field: Field) -> TransactionID? { fatalError() }
    public func rewritten(removing: Set<Field>, setting: [(Field, JSONValue)]) -> [UInt8] { fatalError() }
}
public struct Refusal: Sendable {
    public let code: ErrorCode; public let faults: [Fault]; public let detail: String
    public func errorMessage(from component: Component) -> ErrorMessage { fatalError() }
    public var messageType: MessageType?;  public var messageVersion: MessageVersion?
    public func transactionID(_ field: Field) -> TransactionID? { fatalError() }
}
public struct Fault: Sendable, Hashable { public let code: ErrorCode; public let element: String; public let rule: String; public let found: String? }
public struct DraftError: Error {}
public struct MessageDraft: Sendable {
    public init(_ type: MessageType, version: MessageVersion) {}
    public subscript(field: Field) -> JSONValue? { get { fatalError() } set {} }
    public func message(from sender: Component, to receiver: Component) throws(DraftError) -> Message { fatalError() }
}
public struct ErrorMessage: Sendable {
    public init(version: MessageVersion, threeDSServerTransID: TransactionID?, dsTransID: TransactionID?, acsTransID: TransactionID?, sdkTransID: TransactionID?, code: ErrorCode, component: Component, description: String? = nil, detail: String, messageType: MessageType?) {}
    public init?(_ message: Message) { fatalError() }
    public func encoded() -> [UInt8] { fatalError() }
}
public struct Purchase: Sendable { public let amount: Amount; public let date: String }
public struct AuthenticationRequest: Sendable { public init?(_ message: Message) { fatalError() }
    public let message: Message; public let version: MessageVersion; public let threeDSServerTransID: TransactionID; public let dsTransID: TransactionID; public let dsURL: String; public let dsReferenceNumber: String; public let deviceChannel: DeviceChannel?; public let messageCategory: MessageCategory?; public let acctNumber: CardNumber; 
    public let cardExpiryDate: String?; public let purchase: Purchase?; public let merchantName: String?; public let threeDSRequestorName: String; public let threeDSRequestorChallengeInd: ChallengePreference?; public let notificationURL: String?; public let browserLanguage: String?; public let browserUserAgent: String?; public let threeDSCompInd: String? }
public struct ChallengeRequest: Sendable { public init?(_ message: Message) { fatalError() }
  public let threeDSServerTransID: TransactionID; public let acsTransID: TransactionID; public let challengeWindowSize: ChallengeWindowSize; public let version: MessageVersion }

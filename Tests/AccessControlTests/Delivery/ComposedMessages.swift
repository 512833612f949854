import ACSTestSupport
import Foundation
import Testing
import ThreeDSecure

@testable import AccessControl

/// Every message that the server can send, in one language.
struct ComposedMessages {
    let composer: MessageComposer
    let language: Language
    var merchant = "Nordljus Bokhandel"
    var product = "Guldkort"

    static let code = "739284"
    static let hosts = CodeHosts(window: "window.bank.example", portal: "portal.bank.example")

    init(
        in language: Language,
        issuerName: String = "Testbanken",
        bindsCodeToOrigin: Bool = true,
        hosts: CodeHosts = Self.hosts
    ) throws {
        composer = MessageComposer(
            profile: try .test(issuerName: issuerName, bindsCodeToOrigin: bindsCodeToOrigin),
            texts: try .shipped(),
            hosts: hosts
        )
        self.language = language
    }

    /// The code of a purchase as SMS and as e-mail.
    func purchaseCodes() throws -> [OutgoingMessage] {
        let code = try Self.oneTimeCode()
        let facts = try facts()
        let amount = try Self.amount()
        return [
            composer.sms(code, to: try Self.mobile(), for: facts, amount: amount, "reference"),
            composer.email(code, to: try Self.address(), for: facts, amount: amount, "reference"),
        ]
    }

    /// The codes of the portal.
    func verificationCodes() throws -> [OutgoingMessage] {
        try VerificationPurpose.allCases.flatMap { purpose in
            [
                composer.verification(
                    Self.code,
                    to: try Self.mobile(),
                    purpose: purpose,
                    language: language,
                    minutes: 10,
                    reference: "reference"
                ),
                composer.verification(
                    Self.code,
                    to: try Self.address(),
                    purpose: purpose,
                    language: language,
                    minutes: 10,
                    reference: "reference"
                ),
            ]
        }
    }

    /// The notices of changed contacts.
    func notices() throws -> [OutgoingMessage] {
        try ContactChannel.allCases.flatMap { channel in
            let facts = ChangeNoticeFacts(
                language: language,
                productName: product,
                lastDigits: try Self.lastDigits(),
                at: ManualClock().now,
                channel: channel
            )
            return [
                composer.changeNotice(to: try Self.mobile(), of: facts, reference: "reference"),
                composer.changeNotice(to: try Self.address(), of: facts, reference: "reference"),
            ]
        }
    }

    /// The alerts to customer service and issuer.
    func alerts() throws -> [OutgoingMessage] {
        let now = ManualClock().now
        let reported: [AlertFacts.Reported] = [
            .purchase(
                merchant: merchant,
                amount: try Self.amount(),
                at: now,
                transaction: Self.transaction
            ),
            .contactChange(at: now, channel: .window),
        ]
        return try reported.map { reported in
            composer.alert(
                to: try Self.address(),
                of: AlertFacts(
                    productName: product,
                    lastDigits: try Self.lastDigits(),
                    reported: reported,
                    reportedAt: now
                ),
                reference: "reference"
            )
        }
    }

    func all() throws -> [OutgoingMessage] {
        try purchaseCodes() + verificationCodes() + notices() + alerts()
    }

    static func amount() throws -> Amount {
        let currency = try #require(Currency(numeric: "752"))
        return try #require(Amount(minorUnits: "123456750", currency: currency, exponent: 2))
    }

    static func oneTimeCode() throws -> OneTimeCode {
        try OneTimeCode(
            for: CodeSubject(
                transaction: transaction,
                generation: 1,
                amount: amount(),
                payee: "Nordljus Bokhandel",
                keyID: KeyRing.test().activeKeyID
            ),
            length: 6,
            keys: .test()
        )
    }

    private static func lastDigits() throws -> LastDigits {
        try #require(LastDigits(stored: "12345"))
    }

    private static func mobile() throws -> MobileNumber {
        try MobileNumber("0701234567", plans: [.sweden])
    }

    private static func address() throws -> EmailAddress { try EmailAddress("a@b.example") }

    private static let transaction = TransactionID(
        uuid: UUID(uuid: (1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))
    )

    private func facts() throws -> TransactionFacts {
        TransactionFacts(
            id: Self.transaction,
            threeDSServerTransID: Self.transaction,
            dsTransID: Self.transaction,
            messageVersion: .v220,
            openedAt: ManualClock().now,
            card: CardReference(bytes: [UInt8](repeating: 1, count: 32)),
            lastDigits: try Self.lastDigits(),
            product: ProductID(rawValue: "gold"),
            language: language,
            amount: try Self.amount(),
            merchantName: merchant,
            dsURL: "https://ds.example",
            notificationURL: nil,
            status: .challenge,
            reasons: [],
            codeKeyID: try KeyRing.test().activeKeyID
        )
    }
}

package import AccessControl
import Foundation
import ThreeDSecure

extension IssuerProfile {
    /// An issuer with one product and the numbers of the service's description.
    package static func test(
        exemptPurchases: Int = 0,
        issuerName: String = "Testbanken",
        bindsCodeToOrigin: Bool = true,
        contactUpdate: ContactUpdatePolicy? = nil,
        branding: Branding = Branding()
    ) throws -> IssuerProfile {
        try IssuerProfile(
            issuerName: issuerName,
            programmeName: "TryggKod",
            acsReferenceNumber: "TEST-ACS",
            acsOperatorID: "TEST-OPERATOR",
            languages: [.swedish, .english],
            products: [product()],
            code: CodePolicy(
                length: 6,
                life: .seconds(600),
                resends: 3,
                resendInterval: .seconds(30),
                entriesPerChallenge: 3,
                failuresInARow: 5
            ),
            window: WindowPolicy(firstRequest: .seconds(30), interaction: .seconds(600)),
            decision: DecisionPolicy(
                exemptPurchases: exemptPurchases,
                challengesChangedBrowsers: true
            ),
            customerService: CustomerService(
                phone: "+46 8 123 456 78",
                hours: OpeningHours(opensAtHour: 8, closesAtHour: 20, timeZone: stockholm())
            ),
            indicators: [
                .authenticated: ElectronicCommerceIndicator(rawValue: "05"),
                .attempted: ElectronicCommerceIndicator(rawValue: "06"),
                .notAuthenticated: ElectronicCommerceIndicator(rawValue: "07"),
                .unavailable: ElectronicCommerceIndicator(rawValue: "07"),
                .rejected: ElectronicCommerceIndicator(rawValue: "07"),
            ],
            numberingPlans: [.sweden],
            questions: questions(),
            contactUpdate: contactUpdate ?? .test(),
            // As little as is allowed: what is tested is not the cost.
            hashing: HashingCost(logN: 10),
            messages: MessagePolicy(bindsCodeToOrigin: bindsCodeToOrigin),
            portal: PortalPolicy(idle: .seconds(600), life: .seconds(3_600)),
            alerts: AlertPolicy(
                customerService: EmailAddress("customer-service@example.com"),
                issuer: EmailAddress("fraud@example.com")
            ),
            branding: branding
        )
    }

    private static func questions() throws -> [SecurityQuestion] {
        func question(_ id: String, _ kind: SecurityQuestion.Kind) throws -> SecurityQuestion {
            try SecurityQuestion(
                id: QuestionID(rawValue: id),
                kind: kind,
                titles: [.swedish: "Fråga \(id)?", .english: "Question \(id)?"],
                languages: [.swedish, .english]
            )
        }
        return [
            try question("birth-date", .date), try question("postal-code", .digits(5)),
            try question("pet", .text),
        ]
    }

    private static func product() throws -> Product {
        guard let first = CardNumber("379903000000000"), let last = CardNumber("379903999999999")
        else { throw FixtureError() }
        return try Product(
            id: ProductID(rawValue: "gold"),
            name: "Guldkort",
            first: first,
            last: last,
            usesMethod: false
        )
    }

    private static func stockholm() throws -> TimeZone {
        guard let zone = TimeZone(identifier: "Europe/Stockholm") else { throw FixtureError() }
        return zone
    }
}

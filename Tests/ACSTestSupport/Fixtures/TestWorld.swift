package import AccessControl
import Foundation
package import Logging
import ThreeDSecure

/// A whole server with everything around it in memory.
package struct TestWorld: Sendable {
    package let server: AccessControlServer
    package let database = MemoryDatabase()
    package let clock = ManualClock()
    package let sms = RecordingSender()
    package let email = RecordingSender()
    package let results = RecordingReporter()

    /// The card that ``enrolCard(_:language:mobile:email:standing:purchases:)`` enrols when it is not told.
    package static let cardNumber = "379903123412345"

    package init(
        exemptPurchases: Int = 0,
        contactUpdate: ContactUpdatePolicy? = nil,
        branding: Branding = Branding(),
        logger: Logger = .silent
    ) throws {
        server = AccessControlServer(
            profile: try .test(
                exemptPurchases: exemptPurchases,
                contactUpdate: contactUpdate,
                branding: branding
            ),
            texts: try .shipped(),
            keys: try .test(),
            stores: database.stores,
            senders: AccessControlServer.Senders(sms: sms, email: email, results: results),
            clock: clock.wallClock,
            identifiers: Self.identifiers,
            logger: logger
        )
    }

    /// Fresh random identifiers, as in production.
    package static let identifiers = AccessControlServer.Identifiers(
        transaction: { TransactionID(uuid: UUID()) },
        outboxItem: { OutboxItemID(rawValue: UUID()) },
        contactChange: { ContactChangeID(rawValue: UUID()) },
        portalUser: { PortalUserID(rawValue: UUID()) },
        portalSession: { PortalSessionID(rawValue: UUID()) },
        portalToken: {
            var generator = SystemRandomNumberGenerator()
            return PortalToken(using: &generator)
        },
        verification: { VerificationID(rawValue: UUID()) },
        report: { ReportID(rawValue: UUID()) }
    )

    /// Stores a card.
    package func enrolCard(
        _ number: String = cardNumber,
        language: Language? = .swedish,
        mobile: String? = "+46701234567",
        email: String? = "someone@example.se",
        standing: CardStanding = .active,
        answers: [String: String] = [:],
        counters: CardCounters = .fresh
    ) async throws {
        guard let number = CardNumber(number), let expiry = CardExpiry(yearMonth: "3012") else {
            throw FixtureError()
        }
        try await server.enrol([
            CardEnrolment(
                number: number,
                account: AccountID(rawValue: "account"),
                role: .main,
                expiry: expiry,
                language: language,
                standing: standing,
                contacts: Contacts(
                    mobile: try mobile.map { try MobileNumber($0, plans: [.sweden]) },
                    email: try email.map { try EmailAddress($0) }
                ),
                answers: try securityAnswers(answers),
                history: counters
            )
        ])
    }
}

extension TestWorld {
    /// Answers as a cardholder types them, by the name of the question.
    private func securityAnswers(
        _ typed: [String: String]
    ) throws -> [QuestionID: SecurityAnswer] {
        var answers: [QuestionID: SecurityAnswer] = [:]
        for question in server.profile.questions {
            guard let text = typed[question.id.rawValue] else { continue }
            answers[question.id] = try SecurityAnswer(text, to: question)
        }
        return answers
    }
}

extension Logger {
    /// A logger that says nothing.
    package static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

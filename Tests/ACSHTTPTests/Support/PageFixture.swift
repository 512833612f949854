import ACSTestSupport
import Foundation
import HTTPTypes
import Testing
import ThreeDSecure

@testable import ACSHTTP
@testable import AccessControl

/// The pages of the window, each written from a screen made by hand.
struct PageFixture {
    let pages: Pages
    let profile: IssuerProfile

    init(now: Timestamp = ManualClock().now, branding: Branding = Branding()) throws {
        profile = try .test(branding: branding)
        pages = Pages(
            templates: try PageTemplates.shipped(),
            writer: PageWriter(profile: profile, texts: try .shipped(), clock: WallClock { now }),
            files: try StaticFiles.shipped(branding: branding),
            address: try #require(WindowAddress("http://127.0.0.1:8085"))
        )
    }

    /// Every page there is, with a name for whoever reads the result.
    func all(in language: Language) throws -> [(name: String, html: String)] {
        var all: [(String, WindowAnswer)] = [
            ("enter-code", try enterCode(in: language)),
            ("wrong-code", try enterCode(in: language, notice: .wrongCode(triesLeft: 2))),
            ("last-try", try enterCode(in: language, notice: .wrongCode(triesLeft: 1))),
            ("not-a-code", try enterCode(in: language, notice: .notACode)),
            ("sent-again", try enterCode(in: language, notice: .sentAgain)),
            (
                "wait",
                try enterCode(in: language, notice: .waitBeforeResending(.milliseconds(11_200)))
            ),
            ("contacts-changed", try enterCode(in: language, notice: .contactsChanged)),
            ("contacts-updated", try enterCode(in: language, notice: .contactsUpdated)),
            ("none-left", try enterCode(in: language, notice: .noResendsLeft, resendsLeft: 0)),
            ("fault", .fault(try fault(in: language))),
            ("unknown", .unknown),
        ]
        all += try update(in: language)
        for ending in ChallengeEnding.allCases {
            all.append(("end-" + ending.rawValue, try ended(ending, in: language)))
        }
        let shown = all.map { ($0.0, pages.page(for: $0.1, in: language).html) }
        let plain = PlainPage.Reason.allCases.map { reason in
            let retry = reason == .failure ? Self.ticket : nil
            let page = pages.plain(reason, status: .ok, in: language, retry: retry)
            return ("plain-" + reason.rawValue, page.html)
        }
        return shown + plain
    }

    func enterCode(
        in language: Language = .swedish,
        notice: EnterCodeScreen.Notice? = nil,
        merchant: String = "Nordljus Bokhandel",
        resendsLeft: Int = 3,
        timeLeft: Duration = .seconds(599)
    ) throws -> WindowAnswer {
        let contacts = [
            MaskedContact(channel: .sms, text: "•••••34567", state: .accepted),
            MaskedContact(channel: .email, text: "s•••••@example.se", state: .pending),
        ]
        return .screen(
            .enterCode(
                EnterCodeScreen(
                    ticket: Self.ticket,
                    language: language,
                    purchase: try purchase(merchant: merchant),
                    codeLength: 6,
                    contacts: contacts,
                    expiresAt: ManualClock().now + .seconds(600),
                    timeLeft: timeLeft,
                    resendsLeft: resendsLeft,
                    resendAfter: notice == nil ? .seconds(30) : .zero,
                    notice: notice,
                    canUpdate: true
                )
            )
        )
    }

    func ended(
        _ ending: ChallengeEnding,
        in language: Language = .swedish,
        notificationURL: String? = "https://shop.example/notification",
        sessionData: String? = "session"
    ) throws -> WindowAnswer {
        .screen(
            .ended(
                EndScreen(
                    language: language,
                    purchase: try purchase(merchant: "Nordljus Bokhandel"),
                    ending: ending,
                    wayBack: notificationURL.map {
                        EndScreen.WayBack(
                            notificationURL: $0,
                            challengeResponse: "Y3Jlcw",
                            sessionData: sessionData
                        )
                    }
                )
            )
        )
    }

    func fault(
        in language: Language = .swedish,
        notificationURL: String? = "https://shop.example/notification"
    ) throws -> WindowFault {
        WindowFault(
            language: language,
            notificationURL: notificationURL,
            error: ErrorMessage(
                version: .v220,
                threeDSServerTransID: nil,
                dsTransID: nil,
                acsTransID: Self.ticket.transaction,
                sdkTransID: nil,
                code: .formatInvalid,
                component: .accessControlServer,
                detail: "challengeWindowSize",
                messageType: .challengeRequest
            ),
            sessionData: nil
        )
    }

    func purchase(merchant: String) throws -> PurchaseSummary {
        let currency = try #require(Currency(numeric: "752"))
        return PurchaseSummary(
            merchantName: merchant,
            amount: Amount(minorUnits: "124900", currency: currency, exponent: 2),
            lastDigits: try #require(LastDigits(stored: "12345")),
            productName: "Guldkort",
            openedAt: ManualClock().now
        )
    }

    static let ticket = WindowTicket(
        transaction: TransactionID(
            uuid: UUID(uuid: (1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))
        ),
        token: "AAAAAAAAAAAAAAAAAAAAAA"
    )
}

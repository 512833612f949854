import AccessControl
import Hummingbird

/// What has just happened to a code of the portal.
enum PortalCodeEvent: Sendable {
    case refused(VerificationAnswer)
    case resent(VerificationResend)
}

/// The page on which a code of the portal is typed.
struct PortalCodePage: PageContent {
    static let template = "portal-code"

    let headline: String
    let explanation: String?
    let contacts: [ContactLine]
    let remindsOfSpam: Bool
    let action: String
    let resendAction: String
    let cancel: String
    let notice: Line?
    let isWrong: Bool
    let maxLength: Int
    let canResend: Bool
    let resendHint: String

    /// Where the forms of the page go.
    struct Routes {
        let code: PortalRoute
        let resend: PortalRoute
        let cancel: PortalRoute
    }

    /// What the code is for.
    enum Purpose {
        case signIn
        case newContact
        case identify
    }

    struct Line: Sendable {
        let kind: String
        let role: String
        let message: String
    }

    init(
        _ screen: VerificationScreen,
        _ purpose: Purpose,
        _ routes: Routes,
        _ event: PortalCodeEvent?,
        codeLength: Int,
        _ texts: PageTexts
    ) {
        headline = texts[Self.title(purpose, screen)]
        explanation = purpose == .newContact ? texts[.portalCodeNewContact] : nil
        contacts = screen.contacts.map { ContactLine($0, texts) }
        remindsOfSpam = screen.contacts.contains { $0.channel == .email }
        action = routes.code.path
        resendAction = routes.resend.path
        cancel = routes.cancel.path
        (notice, isWrong) = Self.line(event, texts)
        // Room for spaces between the digits, as some messages and people write them.
        maxLength = 2 * codeLength
        canResend = screen.resendsLeft > 0
        switch screen.resendsLeft {
        case ...0: resendHint = texts[.resendNoneLeft]
        case 1: resendHint = texts[.resendOnceLeft]
        default: resendHint = texts[.resendTimesLeft, ["count": String(screen.resendsLeft)]]
        }
    }

    private static func title(_ purpose: Purpose, _ screen: VerificationScreen) -> TextKey {
        switch purpose {
        case .signIn: .portalCodeSignInTitle
        case .identify: .portalCodeIdentifyTitle
        case .newContact:
            screen.contacts.first?.channel == .sms ? .portalCodeMobileTitle : .portalCodeEmailTitle
        }
    }

    private static func line(
        _ event: PortalCodeEvent?,
        _ texts: PageTexts
    ) -> (line: Line?, isWrong: Bool) {
        func bad(_ message: String) -> Line { Line(kind: "bad", role: "alert", message: message) }
        switch event {
        case .refused(.wrong(triesLeft: 1)): return (bad(texts[.portalCodeWrongLastTry]), true)
        case .refused(.wrong(let left)):
            return (bad(texts[.portalCodeWrong, ["count": String(left)]]), true)
        case .refused(.notACode): return (bad(texts[.problemNotACode]), true)
        case .resent(.sent):
            return (Line(kind: "good", role: "status", message: texts[.noticeSentAgain]), false)
        case .resent(.wait(let seconds)):
            return (bad(texts[.problemWaitBeforeResending, ["count": String(seconds)]]), false)
        case .resent(.noneLeft): return (bad(texts[.problemNoResendsLeft]), false)
        case .refused(.over), .resent(.over), nil: return (nil, false)
        }
    }
}

extension PortalPages {
    func code(
        _ screen: VerificationScreen,
        _ purpose: PortalCodePage.Purpose,
        _ routes: PortalCodePage.Routes,
        _ event: PortalCodeEvent?,
        _ turn: PortalTurn
    ) -> Response {
        let texts = texts(
            turn,
            [
                "time": writer.format(turn.language).time(screen.expiresAt),
                "length": String(writer.profile.code.length),
            ]
        )
        let page = PortalCodePage(
            screen,
            purpose,
            routes,
            event,
            codeLength: writer.profile.code.length,
            texts
        )
        let title =
            page.isWrong ? texts[.updateProblemTitle, ["title": page.headline]] : page.headline
        return write(page, title: title, texts, turn)
    }
}

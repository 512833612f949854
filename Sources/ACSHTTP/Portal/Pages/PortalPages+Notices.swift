import AccessControl
import HTTPTypes
import Hummingbird

extension PortalPages {
    /// What a page can say besides showing something.
    enum Notice: String {
        case signedOut = "signed-out"
        case ended = "session-ended"
        case callService = "call-service"
        case signInCodeOver = "code-over"
        case contactCodeOver = "contact-code-over"
        case contactNotChanged = "contact-not-changed"
    }

    func notice(_ notice: Notice, _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let signIn = (PortalRoute.signIn, TextKey.portalAgain)
        let cards = (PortalRoute.start, TextKey.portalNavCards)
        let (title, text, link): (TextKey, TextKey, (PortalRoute, TextKey)?) =
            switch notice {
            case .signedOut: (.portalSignedOutTitle, .portalSignedOutText, signIn)
            case .ended: (.portalEndedTitle, .portalEndedText, signIn)
            case .callService: (.portalCallServiceTitle, .portalCallServiceText, nil)
            case .signInCodeOver: (.portalCodeOverTitle, .portalCodeOverSignIn, signIn)
            case .contactCodeOver: (.portalCodeOverTitle, .portalCodeOverContact, cards)
            case .contactNotChanged: (.portalChangeFailedTitle, .portalChangeFailedText, cards)
            }
        return write(notice.rawValue, title, text, link, turn, texts)
    }

    /// A page for what can't be answered.
    func error(_ status: HTTPResponse.Status, _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let (title, text): (TextKey, TextKey) =
            switch status {
            case .notFound: (.portalErrorNotFoundTitle, .portalErrorNotFoundText)
            case .methodNotAllowed: (.portalErrorMethodTitle, .portalErrorMethodText)
            case .forbidden: (.portalErrorFormTitle, .portalErrorFormText)
            default: (.portalErrorRequestTitle, .portalErrorRequestText)
            }
        let start = (PortalRoute.start, TextKey.portalErrorStart)
        return write("error-\(status.code)", title, text, start, turn, texts, status: status)
    }

    func reported(_ card: PortalCard, _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let content = PortalNoticePage(
            reason: "reported",
            headline: texts[.portalReportDoneTitle],
            paragraphs: [texts[.portalReportDoneText], texts[.portalReportDoneCall]],
            link: .init(
                path: PortalRoute.card(card.handle).path,
                name: texts[.portalChangeBack]
            )
        )
        return write(content, title: content.headline, texts, turn)
    }

    private func write(
        _ reason: String,
        _ title: TextKey,
        _ text: TextKey,
        _ link: (PortalRoute, TextKey)?,
        _ turn: PortalTurn,
        _ texts: PageTexts,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let content = PortalNoticePage(
            reason: reason,
            headline: texts[title],
            paragraphs: [texts[text]],
            link: link.map { .init(path: $0.0.path, name: texts[$0.1]) }
        )
        return write(content, title: content.headline, texts, turn, status: status)
    }
}

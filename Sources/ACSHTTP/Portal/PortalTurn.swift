import AccessControl
import HTTPTypes

/// One request to the portal: who it is, in which language, with what their forms carry, and the
/// cookies that the answer sets.
struct PortalTurn: Sendable {
    /// `nil` where there is no such page.
    let route: PortalRoute?
    let language: Language
    let presence: PortalPresence
    let formKey: FormKey
    let notice: PortalNotice?
    /// The token that was shown.
    let sessionToken: PortalToken?
    /// The values of `Set-Cookie`.
    var cookies: [String]

    /// Who is in, past the code.
    var visit: PortalVisit? {
        if case .signedIn(let visit) = presence { visit } else { nil }
    }

    func setting(_ name: PortalCookies.Name, to value: String) -> Self {
        var turn = self
        turn.cookies.append(PortalCookies.setting(name, to: value))
        return turn
    }

    func removing(_ name: PortalCookies.Name) -> Self {
        var turn = self
        turn.cookies.append(PortalCookies.removing(name))
        return turn
    }
}

/// What is said once, on the page after something was done.
enum PortalNotice: String, Sendable {
    case contactChanged = "contact-changed"
    case contactRemoved = "contact-removed"
    case answersSaved = "answers-saved"

    func message(_ texts: PageTexts) -> String {
        switch self {
        case .contactChanged: texts[.portalDoneContact]
        case .contactRemoved: texts[.portalDoneRemoved]
        case .answersSaved: texts[.portalDoneAnswers]
        }
    }
}

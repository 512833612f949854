import AccessControl
import HTTPTypes

/// What every page of the portal has around its middle: where one can go, and the choice of language.
///
/// The templates find it as `routes`.
struct PortalShell: Sendable {
    /// The style sheet of the portal, beside that of the window.
    let style: String
    let home = PortalRoute.start.path
    let signOut = PortalRoute.signOut.path
    let chooseLanguage = PortalRoute.language.path
    /// Links for those who are in.
    let places: [Place]
    /// Links for those who are not.
    let help: Place?
    let isSignedIn: Bool
    let formKey: String
    /// The page that this is, for the way back.
    let here: String
    let languages: [Choice]
    /// Whether there is anything to choose, and a form key to do it with.
    let canChoose: Bool

    struct Place: Sendable {
        let path: String
        let name: String
        let isHere: Bool
    }

    struct Choice: Sendable {
        let code: String
        let name: String
        let isChosen: Bool
    }

    init(style: String, turn: PortalTurn, texts: PageTexts, languages: [Choice]) {
        func place(_ route: PortalRoute, _ name: TextKey) -> Place {
            Place(path: route.path, name: texts[name], isHere: turn.route == route)
        }
        self.style = style
        isSignedIn = turn.visit != nil
        let help = place(.help, .portalNavHelp)
        places =
            isSignedIn
            ? [place(.start, .portalNavCards), place(.sessions, .portalNavSessions), help] : []
        self.help = isSignedIn ? nil : place(.help, .portalHelpTitle)
        formKey = turn.formKey.text
        let route = turn.route ?? .start
        here = (route.methods.contains(.get) ? route : .start).path
        self.languages = languages
        canChoose = languages.count > 1
    }

    /// For a page that belongs to nobody, because nothing could be found out.
    init(style: String) {
        self.style = style
        places = []
        help = nil
        isSignedIn = false
        formKey = ""
        here = PortalRoute.start.path
        languages = []
        canChoose = false
    }
}

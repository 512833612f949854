import AccessControl
import Hummingbird

/// The page with everything that is open, and the way to close it.
struct PortalSessionsPage: PageContent {
    static let template = "portal-sessions"

    let sessions: [Line]
    let action = PortalRoute.endSessions.path

    struct Line: Sendable {
        let name: String
        let since: String
    }
}

extension PortalPages {
    func sessions(
        _ sessions: [PortalSession],
        this: PortalSessionID,
        idle: Duration,
        _ turn: PortalTurn
    ) -> Response {
        let texts = texts(turn, ["minutes": String(idle.secondsRoundedUp / 60)])
        let format = writer.format(turn.language)
        let lines = sessions.map { session in
            PortalSessionsPage.Line(
                name: texts[session.id == this ? .portalSessionsThis : .portalSessionsOther],
                since: texts[
                    .portalSessionsSince,
                    ["date": format.day(session.openedAt), "time": format.time(session.openedAt)]
                ]
            )
        }
        let page = PortalSessionsPage(sessions: lines)
        return write(page, title: texts[.portalSessionsTitle], texts, turn)
    }
}

/// Help and advice, for everyone (S22).
struct PortalHelpPage: PageContent {
    static let template = "portal-help"
}

extension PortalPages {
    func help(_ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        return write(PortalHelpPage(), title: texts[.portalHelpTitle], texts, turn)
    }
}

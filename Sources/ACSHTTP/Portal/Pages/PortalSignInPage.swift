import AccessControl
import HTTPTypes
import Hummingbird

/// The page for user name and password.
struct PortalSignInPage: PageContent {
    static let template = "portal-sign-in"

    let action = PortalRoute.signIn.path
    let typedName: String
    let nameProblem: String?
    let passwordProblem: String?
    let problems: [FieldProblem]
    let hasProblem: Bool
    let notice: String?

    /// Why nobody was let in.
    enum Problem: Sendable {
        /// Nothing was typed in one of the fields, or far too much.
        case incomplete(name: Bool, password: Bool)
        case refused
        case wait(until: Timestamp)
    }

    init(typedName: String, problem: Problem?, _ texts: PageTexts) {
        self.typedName = typedName
        var (name, password, whole): (String?, String?, String?)
        switch problem {
        case .incomplete(false, false), .refused: whole = texts[.portalSignInRefused]
        case .incomplete(let lacksName, let lacksPassword):
            name = lacksName ? texts[.portalSignInNoUserName] : nil
            password = lacksPassword ? texts[.portalSignInNoPassword] : nil
        case .wait: whole = texts[.portalSignInWait]
        case nil: break
        }
        nameProblem = name
        passwordProblem = password
        problems =
            [
                name.map { FieldProblem(field: PortalField.userName, message: $0) },
                password.map { FieldProblem(field: PortalField.password, message: $0) },
                whole.map { FieldProblem(field: nil, message: $0) },
            ].compactMap(\.self)
        hasProblem = !problems.isEmpty
        notice = nil
    }
}

extension PortalPages {
    func signIn(
        _ turn: PortalTurn,
        typedName: String = "",
        problem: PortalSignInPage.Problem? = nil,
        now: Timestamp? = nil
    ) -> Response {
        guard case .wait(let until) = problem, let now else {
            let texts = texts(turn)
            let page = PortalSignInPage(typedName: typedName, problem: problem, texts)
            return write(
                page,
                title: title(.portalSignInTitle, page.hasProblem, texts),
                texts,
                turn
            )
        }
        // The first whole minute at which it is over.
        let shown = writer.format(turn.language).time(until + .seconds(59))
        let texts = texts(turn, ["time": shown])
        let page = PortalSignInPage(typedName: typedName, problem: problem, texts)
        var response = write(
            page,
            title: title(.portalSignInTitle, true, texts),
            texts,
            turn,
            status: .tooManyRequests
        )
        response.headers[.retryAfter] = String(max(1, (until - now).secondsRoundedUp))
        return response
    }

    /// A title that says at once, to those who hear it first, that something is to be mended.
    func title(_ key: TextKey, _ isWrong: Bool, _ texts: PageTexts) -> String {
        isWrong ? texts[.updateProblemTitle, ["title": texts[key]]] : texts[key]
    }
}

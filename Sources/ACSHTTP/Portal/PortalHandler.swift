import AccessControl
import HTTPTypes
import Hummingbird
import Logging

/// Answers every request to the portal.
///
/// Whatever is asked, first it is found out who asks; then a form is held to have come from a page of
/// theirs; only then does the page's own part begin. The parts are in extensions, one file per subject.
struct PortalHandler: RouterMiddleware {
    typealias Context = BrowserRequestContext

    let server: AccessControlServer
    let pages: PortalPages
    let forms: FormReader
    let origin: RequestOrigin
    let clock: WallClock
    let logger: Logger

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await answer(request, context)
        } catch {
            let status = ErrorMapping.status(of: error)
            if status == .internalServerError {
                logger.error(
                    "a page of the portal could not be shown",
                    metadata: ErrorMapping.metadata(of: error)
                )
            }
            response = pages.failure(status, in: language(of: request, user: nil))
        }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request, _ context: Context) async throws -> Response {
        let turn = try await turn(of: request)
        guard let route = turn.route else { return pages.error(.notFound, turn) }
        guard route.methods.contains(request.method) else {
            var response = pages.error(.methodNotAllowed, turn)
            response.headers[.allow] = route.methods.map(\.rawValue).joined(separator: ", ")
            return response
        }
        guard request.method == .post else { return try await show(route, turn) }
        guard origin.sent(request) else { return pages.error(.forbidden, turn) }
        let form: Form
        do {
            form = try await forms.read(request, context)
        } catch let problem as RequestProblem {
            return pages.error(ErrorMapping.status(of: problem), turn)
        }
        guard turn.formKey.matches(form[PortalField.formKey] ?? "") else {
            return formRefused(turn)
        }
        return try await take(form, to: route, turn)
    }

    /// A form without the right key: mostly one of a session that is over by now.
    private func formRefused(_ turn: PortalTurn) -> Response {
        if case .ended = turn.presence { return pages.redirect(to: .ended, turn) }
        return pages.error(.forbidden, turn)
    }

    private func turn(of request: Request) async throws -> PortalTurn {
        let cookies = PortalCookies(request)
        let route = PortalRoute(path: request.uri.path)
        let (presence, renewed) = try await server.presence(
            of: cookies.token(.session),
            mayRotate: request.method == .get && route != nil
        )
        var headers: [String] = []
        if let renewed { headers.append(PortalCookies.setting(.session, to: renewed.cookie)) }
        // Not on every page: another tab may have got a new token a moment ago.
        if case .ended = presence, route == .ended || route == .signIn {
            headers.append(PortalCookies.removing(.session))
        }
        let notice = cookies.value(.notice).flatMap(PortalNotice.init(rawValue:))
        if notice != nil, request.method == .get {
            headers.append(PortalCookies.removing(.notice))
        }
        let user: PortalUser?
        let formKey: FormKey
        switch presence {
        case .codeDue(let visit), .signedIn(let visit):
            (user, formKey) = (visit.user, server.formKey(of: visit.session))
        case .stranger, .ended:
            let visitor = cookies.token(.visitor) ?? server.newVisitor()
            if cookies.token(.visitor) == nil {
                headers.append(PortalCookies.setting(.visitor, to: visitor.cookie))
            }
            (user, formKey) = (nil, server.formKey(of: visitor))
        }
        return PortalTurn(
            route: route,
            language: language(of: request, user: user),
            presence: presence,
            formKey: formKey,
            notice: notice,
            sessionToken: cookies.token(.session),
            cookies: headers
        )
    }

    /// What was chosen on a page, then the user's, then the browser's, then the issuer's first.
    private func language(of request: Request, user: PortalUser?) -> Language {
        let languages = server.profile.languages
        let chosen = PortalCookies(request).value(.language).flatMap(Language.init(rawValue:))
        if let chosen, languages.contains(chosen) { return chosen }
        if let own = user?.language, languages.contains(own) { return own }
        return Language.preferred(
            by: request.headers[.acceptLanguage] ?? "",
            among: languages
        ) ?? server.profile.firstLanguage
    }
}

/// The names of the fields of the portal's forms.
enum PortalField {
    static let formKey = "form-key"
    static let userName = "user-name"
    static let password = "password"
    static let code = "code"
    static let contact = "contact"
    static let language = "language"
    static let here = "here"
}

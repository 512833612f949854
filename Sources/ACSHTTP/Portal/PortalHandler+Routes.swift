import AccessControl
import Hummingbird

extension PortalHandler {
    /// Shows a page.
    func show(_ route: PortalRoute, _ turn: PortalTurn) async throws -> Response {
        switch route {
        case .help: return pages.help(turn)
        case .signedOut: return pages.notice(.signedOut, turn)
        case .ended:
            return turn.visit == nil
                ? pages.notice(.ended, turn) : pages.redirect(to: .start, turn)
        case .signIn:
            return turn.visit == nil
                ? pages.signIn(turn) : pages.redirect(to: .start, turn)
        case .code: return try await showSignInCode(turn)
        default: break
        }
        guard let visit = turn.visit else { return wayIn(turn) }
        switch route {
        case .start: return pages.cards(try await server.portalCards(of: visit), turn)
        case .card(let card): return try await showCard(card, visit, turn)
        case .contact(let card, let kind):
            return try await showContactForm(kind, card, visit, turn)
        case .removeContact(let card, let kind):
            return try await showRemoval(kind, card, visit, turn)
        case .newContact(let id): return try await showNewContact(id, visit, turn)
        case .questions(let card): return try await showQuestions(card, visit, turn)
        case .identify(let card): return try await showIdentify(card, visit, turn)
        case .report(let card, let event): return try await showReport(event, card, visit, turn)
        case .reported(let card): return try await showReported(card, visit, turn)
        case .sessions: return try await showSessions(visit, turn)
        default: return pages.error(.notFound, turn)
        }
    }

    /// Takes a form.
    func take(_ form: Form, to route: PortalRoute, _ turn: PortalTurn) async throws -> Response {
        switch route {
        case .signIn: return try await signIn(form, turn)
        case .code: return try await enterSignInCode(form, turn)
        case .resendCode: return try await resendSignInCode(turn)
        case .language: return chooseLanguage(form, turn)
        case .signOut: return try await signOut(turn)
        default: break
        }
        guard let visit = turn.visit else { return wayIn(turn) }
        switch route {
        case .contact(let card, let kind):
            return try await proposeContact(form, kind, card, visit, turn)
        case .removeContact(let card, let kind):
            return try await removeContact(kind, card, visit, turn)
        case .newContact(let id): return try await confirmContact(form, id, visit, turn)
        case .resendNewContact(let id): return try await resendContactCode(id, visit, turn)
        case .questions(let card): return try await setAnswers(form, card, visit, turn)
        case .identify(let card): return try await identify(form, card, visit, turn)
        case .resendIdentify(let card): return try await resendIdentify(card, visit, turn)
        case .report(let card, let event): return try await report(event, card, visit, turn)
        case .endSessions: return try await signOutEverywhere(visit, turn)
        default: return pages.error(.notFound, turn)
        }
    }

    /// Where someone who is not in is led.
    private func wayIn(_ turn: PortalTurn) -> Response {
        switch turn.presence {
        case .stranger: pages.redirect(to: .signIn, turn)
        case .ended: pages.redirect(to: .ended, turn)
        case .codeDue: pages.redirect(to: .code, turn)
        case .signedIn: pages.redirect(to: .start, turn)
        }
    }

    /// The language of all pages from now on; back to the page it was chosen on.
    private func chooseLanguage(_ form: Form, _ turn: PortalTurn) -> Response {
        let languages = server.profile.languages
        guard let name = form[PortalField.language], let language = Language(rawValue: name),
            languages.contains(language)
        else { return pages.error(.badRequest, turn) }
        let here = form[PortalField.here].flatMap(PortalRoute.init(path:))
        let back = here.flatMap { $0.methods.contains(.get) ? $0 : nil } ?? .start
        return pages.redirect(to: back, turn.setting(.language, to: language.rawValue))
    }
}

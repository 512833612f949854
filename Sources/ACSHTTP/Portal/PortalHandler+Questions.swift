import AccessControl
import Hummingbird

extension PortalHandler {
    func showQuestions(
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let screen = try await server.questionsScreen(of: handle, in: visit) else {
            return pages.error(.notFound, turn)
        }
        guard server.isFresh(visit) else { return pages.redirect(to: .identify(handle), turn) }
        return pages.questions(screen, turn)
    }

    func setAnswers(
        _ form: Form,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        let answer = try await server.setAnswers(form.answers, of: handle, in: visit)
        guard let screen = try await server.questionsScreen(of: handle, in: visit) else {
            return pages.error(.notFound, turn)
        }
        switch answer {
        case .saved:
            let done = turn.setting(.notice, to: PortalNotice.answersSaved.rawValue)
            return pages.redirect(to: .card(handle), done)
        case .wrong(let faults): return pages.questions(screen, turn, faults: faults)
        case .tooFew: return pages.questions(screen, turn, isTooFew: true)
        case .codeNeeded: return pages.redirect(to: .identify(handle), turn)
        case .unknownCard: return pages.error(.notFound, turn)
        }
    }

    /// A new code before the questions: first the button that asks for it, then the page for it.
    func showIdentify(
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        guard !server.isFresh(visit) else { return pages.redirect(to: .questions(handle), turn) }
        return try await identifyPage(card, visit, turn, nil)
    }

    func identify(
        _ form: Form,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        guard let typed = form[PortalField.code] else {
            let isSent = try await server.askForFreshCode(in: visit)
            return isSent
                ? pages.redirect(to: .identify(handle), turn)
                : pages.identify(card, turn, hasFailed: true)
        }
        switch try await server.enterSignInCode(typed, in: visit) {
        case .signedIn(let token):
            return pages.redirect(
                to: .questions(handle),
                turn.setting(.session, to: token.cookie)
            )
        case .refused(let answer):
            return try await identifyPage(card, visit, turn, .refused(answer))
        }
    }

    func resendIdentify(
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        let resend = try await server.resendSignInCode(in: visit)
        return try await identifyPage(card, visit, turn, .resent(resend))
    }

    private func identifyPage(
        _ card: PortalCard,
        _ visit: PortalVisit,
        _ turn: PortalTurn,
        _ event: PortalCodeEvent?
    ) async throws -> Response {
        guard let screen = try await server.signInCodeScreen(of: visit) else {
            return pages.identify(card, turn, hasFailed: false)
        }
        let routes = PortalCodePage.Routes(
            code: .identify(card.handle),
            resend: .resendIdentify(card.handle),
            cancel: .card(card.handle)
        )
        return pages.code(screen, .identify, routes, event, turn)
    }
}

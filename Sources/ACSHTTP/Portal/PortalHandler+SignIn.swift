import AccessControl
import HTTPTypes
import Hummingbird

extension PortalHandler {
    func signIn(_ form: Form, _ turn: PortalTurn) async throws -> Response {
        let typedName = form[PortalField.userName] ?? ""
        let typedPassword = form[PortalField.password] ?? ""
        guard let name = UserName(typedName), let password = Password(typedPassword) else {
            return pages.signIn(
                turn,
                typedName: typedName,
                problem: .incomplete(
                    name: typedName.allSatisfy(\.isWhitespace),
                    password: typedPassword.isEmpty
                )
            )
        }
        switch try await server.signIn(
            name: name,
            password: password,
            replacing: turn.sessionToken
        ) {
        case .enterCode(let token):
            return pages.redirect(to: .code, turn.setting(.session, to: token.cookie))
        case .refused:
            return pages.signIn(turn, typedName: typedName, problem: .refused)
        case .wait(let until):
            return pages.signIn(
                turn,
                typedName: typedName,
                problem: .wait(until: until),
                now: clock.now
            )
        case .callService:
            return pages.notice(.callService, turn)
        }
    }

    func showSignInCode(_ turn: PortalTurn) async throws -> Response {
        switch turn.presence {
        case .stranger: return pages.redirect(to: .signIn, turn)
        case .ended: return pages.redirect(to: .ended, turn)
        case .signedIn: return pages.redirect(to: .start, turn)
        case .codeDue(let visit): return try await signInCodePage(visit, turn)
        }
    }

    func enterSignInCode(_ form: Form, _ turn: PortalTurn) async throws -> Response {
        guard case .codeDue(let visit) = turn.presence else {
            return try await showSignInCode(turn)
        }
        switch try await server.enterSignInCode(form[PortalField.code] ?? "", in: visit) {
        case .signedIn(let token):
            return pages.redirect(to: .start, turn.setting(.session, to: token.cookie))
        case .refused(let answer):
            return try await signInCodePage(visit, turn, .refused(answer))
        }
    }

    func resendSignInCode(_ turn: PortalTurn) async throws -> Response {
        guard case .codeDue(let visit) = turn.presence else {
            return try await showSignInCode(turn)
        }
        let resend = try await server.resendSignInCode(in: visit)
        return try await signInCodePage(visit, turn, .resent(resend))
    }

    private func signInCodePage(
        _ visit: PortalVisit,
        _ turn: PortalTurn,
        _ event: PortalCodeEvent? = nil
    ) async throws -> Response {
        guard let screen = try await server.signInCodeScreen(of: visit) else {
            return pages.notice(.signInCodeOver, turn)
        }
        let routes = PortalCodePage.Routes(
            code: .code,
            resend: .resendCode,
            cancel: .signIn
        )
        return pages.code(screen, .signIn, routes, event, turn)
    }

    func signOut(_ turn: PortalTurn) async throws -> Response {
        switch turn.presence {
        case .codeDue(let visit), .signedIn(let visit): try await server.signOut(visit)
        case .stranger, .ended: break
        }
        return pages.redirect(to: .signedOut, turn.removing(.session))
    }

    func signOutEverywhere(_ visit: PortalVisit, _ turn: PortalTurn) async throws -> Response {
        try await server.signOutEverywhere(visit)
        return pages.redirect(to: .signedOut, turn.removing(.session))
    }

    func showSessions(_ visit: PortalVisit, _ turn: PortalTurn) async throws -> Response {
        pages.sessions(
            try await server.sessions(of: visit),
            this: visit.session.id,
            idle: server.profile.portal.idle,
            turn
        )
    }
}

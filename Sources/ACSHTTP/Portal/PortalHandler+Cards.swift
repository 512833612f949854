import AccessControl
import Hummingbird

extension PortalHandler {
    func showCard(
        _ card: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let details = try await server.portalCardDetails(card, of: visit) else {
            return pages.error(.notFound, turn)
        }
        return pages.card(details, turn)
    }

    func showContactForm(
        _ kind: ContactKind,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        guard card.state != .frozen else { return pages.redirect(to: .card(handle), turn) }
        return pages.contact(kind, of: card, turn)
    }

    func proposeContact(
        _ form: Form,
        _ kind: ContactKind,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        let typed = form[PortalField.contact] ?? ""
        let answer = try await server.proposeContact(typed, as: kind, for: handle, in: visit)
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        switch answer {
        case .codeSent(let id): return pages.redirect(to: .newContact(id), turn)
        case .wrong(let faults):
            return pages.contact(kind, of: card, turn, typed: typed, problem: .wrong(faults))
        case .tooMany: return pages.contact(kind, of: card, turn, typed: typed, problem: .tooMany)
        case .frozen: return pages.redirect(to: .card(handle), turn)
        case .unknownCard: return pages.error(.notFound, turn)
        }
    }

    func showNewContact(
        _ id: VerificationID,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        try await newContactPage(id, visit, turn, nil)
    }

    func confirmContact(
        _ form: Form,
        _ id: VerificationID,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        let typed = form[PortalField.code] ?? ""
        switch try await server.confirmNewContact(typed, of: id, in: visit) {
        case .changed(.changed, let card):
            let done = turn.setting(.notice, to: PortalNotice.contactChanged.rawValue)
            return pages.redirect(to: .card(card), done)
        case .changed(_, _): return pages.notice(.contactNotChanged, turn)
        case .refused(let answer):
            return try await newContactPage(id, visit, turn, .refused(answer))
        }
    }

    func resendContactCode(
        _ id: VerificationID,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        let resend = try await server.resendNewContactCode(id, in: visit)
        return try await newContactPage(id, visit, turn, .resent(resend))
    }

    /// Whether the code is over or never was this user's, the page is the same.
    private func newContactPage(
        _ id: VerificationID,
        _ visit: PortalVisit,
        _ turn: PortalTurn,
        _ event: PortalCodeEvent?
    ) async throws -> Response {
        guard let screen = try await server.newContactScreen(of: id, in: visit) else {
            return pages.notice(.contactCodeOver, turn)
        }
        let routes = PortalCodePage.Routes(
            code: .newContact(id),
            resend: .resendNewContact(id),
            cancel: .card(server.handle(of: screen.card, for: visit))
        )
        return pages.code(screen, .newContact, routes, event, turn)
    }

    func showRemoval(
        _ kind: ContactKind,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        guard card.canRemove else { return pages.redirect(to: .card(handle), turn) }
        return pages.removal(kind, of: card, turn)
    }

    func removeContact(
        _ kind: ContactKind,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        switch try await server.removeContact(kind, of: handle, in: visit) {
        case .changed:
            let done = turn.setting(.notice, to: PortalNotice.contactRemoved.rawValue)
            return pages.redirect(to: .card(handle), done)
        case .unchanged, .noneLeft, .frozen: return pages.redirect(to: .card(handle), turn)
        case .changedMeanwhile: return pages.notice(.contactNotChanged, turn)
        case .unknownCard: return pages.error(.notFound, turn)
        }
    }
}

extension PortalCard {
    /// Whether one contact can go: both are there, and nothing holds them.
    var canRemove: Bool { mobile != nil && email != nil && state != .frozen }
}

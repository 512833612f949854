import AccessControl
import Hummingbird

extension PortalHandler {
    func showReport(
        _ event: ReportedEvent,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let screen = try await server.reportScreen(of: event, on: handle, in: visit) else {
            return pages.error(.notFound, turn)
        }
        guard !screen.isReported else { return pages.redirect(to: .reported(handle), turn) }
        return pages.report(screen, event, turn)
    }

    func report(
        _ event: ReportedEvent,
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        let isKnown = try await server.report(event, on: handle, in: visit)
        return isKnown
            ? pages.redirect(to: .reported(handle), turn)
            : pages.error(.notFound, turn)
    }

    func showReported(
        _ handle: CardHandle,
        _ visit: PortalVisit,
        _ turn: PortalTurn
    ) async throws -> Response {
        guard let card = try await server.portalCard(handle, of: visit) else {
            return pages.error(.notFound, turn)
        }
        guard card.state == .frozen || card.state == .notInUse else {
            return pages.redirect(to: .card(handle), turn)
        }
        return pages.reported(card, turn)
    }
}

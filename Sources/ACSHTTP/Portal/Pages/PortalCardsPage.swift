import AccessControl
import Hummingbird

/// The page with all cards of a user.
struct PortalCardsPage: PageContent {
    static let template = "portal-cards"

    let cards: [PortalCardSummary]
    let isEmpty: Bool
    let done: String?
}

extension PortalPages {
    func cards(_ cards: [PortalCard], _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let page = PortalCardsPage(
            cards: cards.map { PortalCardSummary($0, texts) },
            isEmpty: cards.isEmpty,
            done: turn.notice?.message(texts)
        )
        return write(page, title: texts[.portalCardsTitle], texts, turn)
    }
}

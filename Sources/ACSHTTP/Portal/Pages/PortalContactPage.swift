import AccessControl
import Hummingbird

/// The page on which one new contact is typed.
struct PortalContactPage: PageContent {
    static let template = "portal-contact"

    let card: PortalCardSummary
    let headline: String
    let label: String
    let isMobile: Bool
    let hint: String?
    let current: String?
    let typed: String
    let problem: String?
    let problems: [FieldProblem]
    let hasProblem: Bool
    let notice: String?
    let action: String
    let back: String

    /// Why no code was sent.
    enum Problem: Sendable {
        case wrong(ContactFormFaults)
        case tooMany
    }

    init(
        _ kind: ContactKind,
        of card: PortalCard,
        typed: String,
        problem: Problem?,
        isSweden: Bool,
        _ texts: PageTexts
    ) {
        self.card = PortalCardSummary(card, texts)
        isMobile = kind == .mobile
        headline = texts[isMobile ? .portalChangeMobileTitle : .portalChangeEmailTitle]
        label = texts[isMobile ? .portalContactsMobile : .portalContactsEmail]
        let mobileHint = texts[isSweden ? .updateMobileHintSweden : .updateMobileHint]
        hint = isMobile ? mobileHint : nil
        let masked = isMobile ? card.mobile?.masked : card.email?.masked
        current = masked.map { texts[.updateCurrent, ["contact": $0]] }
        self.typed = typed
        let message = problem.map {
            $0.message(kind, isEmpty: typed.allSatisfy(\.isWhitespace), texts)
        }
        self.problem = message
        problems = message.map { [FieldProblem(field: PortalField.contact, message: $0)] } ?? []
        hasProblem = message != nil
        notice = nil
        action = PortalRoute.contact(card.handle, kind).path
        back = PortalRoute.card(card.handle).path
    }
}

extension PortalContactPage.Problem {
    fileprivate func message(_ kind: ContactKind, isEmpty: Bool, _ texts: PageTexts) -> String {
        switch self {
        case .tooMany: texts[.portalChangeTooMany]
        case .wrong where isEmpty:
            texts[kind == .mobile ? .portalChangeNoMobile : .portalChangeNoEmail]
        case .wrong(let faults):
            faults.mobile?.message(texts) ?? faults.email?.message(texts)
                ?? texts[kind == .mobile ? .portalChangeSameMobile : .portalChangeSameEmail]
        }
    }
}

extension PortalPages {
    func contact(
        _ kind: ContactKind,
        of card: PortalCard,
        _ turn: PortalTurn,
        typed: String = "",
        problem: PortalContactPage.Problem? = nil
    ) -> Response {
        let texts = texts(turn)
        let page = PortalContactPage(
            kind,
            of: card,
            typed: typed,
            problem: problem,
            isSweden: writer.profile.numberingPlans.map(\.country) == ["SE"],
            texts
        )
        let title =
            page.hasProblem
            ? texts[.updateProblemTitle, ["title": page.headline]] : page.headline
        return write(page, title: title, texts, turn)
    }
}

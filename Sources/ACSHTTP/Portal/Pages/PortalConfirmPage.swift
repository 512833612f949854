import AccessControl
import Hummingbird
import ThreeDSecure

/// A page that asks whether something is really to be done.
struct PortalConfirmPage: PageContent {
    static let template = "portal-confirm"

    let reason: String
    let card: PortalCardSummary
    let headline: String
    let facts: [Fact]
    let hasFacts: Bool
    let paragraph: String?
    let consequences: [String]
    let hasConsequences: Bool
    let problem: String?
    let action: String
    let button: String
    let back: String

    struct Fact: Sendable {
        let name: String
        let value: String
    }

    init(
        _ reason: String,
        _ card: PortalCardSummary,
        headline: String,
        facts: [Fact] = [],
        paragraph: String? = nil,
        consequences: [String] = [],
        problem: String? = nil,
        action: PortalRoute,
        button: String
    ) {
        self.reason = reason
        self.card = card
        self.headline = headline
        self.facts = facts
        hasFacts = !facts.isEmpty
        self.paragraph = paragraph
        self.consequences = consequences
        hasConsequences = !consequences.isEmpty
        self.problem = problem
        self.action = action.path
        self.button = button
        back = card.path
    }
}

extension PortalPages {
    func removal(_ kind: ContactKind, of card: PortalCard, _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let isMobile = kind == .mobile
        let masked = isMobile ? card.mobile?.masked : card.email?.masked
        let page = PortalConfirmPage(
            "remove",
            PortalCardSummary(card, texts),
            headline: texts[isMobile ? .portalRemoveMobileTitle : .portalRemoveEmailTitle],
            facts: [
                .init(
                    name: texts[isMobile ? .portalContactsMobile : .portalContactsEmail],
                    value: masked ?? ""
                )
            ],
            paragraph: texts[.portalRemoveText],
            action: .removeContact(card.handle, kind),
            button: texts[.portalRemoveButton]
        )
        return write(page, title: page.headline, texts, turn)
    }

    func identify(_ card: PortalCard, _ turn: PortalTurn, hasFailed: Bool) -> Response {
        let texts = texts(turn)
        let page = PortalConfirmPage(
            "identify",
            PortalCardSummary(card, texts),
            headline: texts[.portalCodeIdentifyTitle],
            paragraph: texts[.portalIdentifyText],
            problem: hasFailed ? texts[.portalIdentifyFailed] : nil,
            action: .identify(card.handle),
            button: texts[.portalIdentifyButton]
        )
        return write(page, title: page.headline, texts, turn)
    }

    func report(_ screen: ReportScreen, _ event: ReportedEvent, _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let (headline, facts) = reported(screen.subject, texts, writer.format(turn.language))
        let page = PortalConfirmPage(
            "report",
            PortalCardSummary(screen.card, texts),
            headline: headline,
            facts: facts,
            paragraph: texts[.portalReportThen],
            consequences: [
                texts[.portalReportFreeze], texts[.portalReportTold], texts[.portalReportSessions],
            ],
            action: .report(screen.card.handle, event),
            button: texts[.portalReportButton]
        )
        return write(page, title: page.headline, texts, turn)
    }

    private func reported(
        _ subject: ReportScreen.Subject,
        _ texts: PageTexts,
        _ format: LanguageFormat
    ) -> (headline: String, facts: [PortalConfirmPage.Fact]) {
        switch subject {
        case .purchase(let purchase):
            let amount = purchase.amount.map {
                PortalConfirmPage.Fact(name: texts[.purchaseAmount], value: format.amount($0))
            }
            return (
                texts[.portalReportPurchaseTitle],
                [
                    .init(name: texts[.purchaseMerchant], value: purchase.merchantName), amount,
                    .init(name: texts[.purchaseDate], value: format.day(purchase.at)),
                ].compactMap(\.self)
            )
        case .contactChange(let change):
            return (
                texts[.portalReportChangeTitle],
                [
                    .init(
                        name: texts[change.channel.portalText],
                        value: format.day(change.at) + " " + format.time(change.at)
                    )
                ]
            )
        }
    }
}

import AccessControl
import Hummingbird

/// The page of one card.
struct PortalCardPage: PageContent {
    static let template = "portal-card"

    let card: PortalCardSummary
    let done: String?
    let mobile: ContactRow
    let email: ContactRow
    let canChange: Bool
    let answered: String
    let questionsPath: String
    let purchases: [PurchaseRow]
    let hasPurchases: Bool
    let changes: [ChangeRow]
    let hasChanges: Bool

    /// One contact with what can be done about it.
    struct ContactRow: Sendable {
        let contact: PortalCardSummary.Contact?
        let change: String
        let remove: String?
    }

    /// One purchase.
    struct PurchaseRow: Sendable {
        let merchant: String
        let amount: String?
        let date: String
        let time: String
        let verdict: String
        let kind: String
        let about: String
        let report: String
        let isReported: Bool
    }

    /// One change of contacts.
    struct ChangeRow: Sendable {
        let date: String
        let time: String
        let channel: String
        let report: String
        let isReported: Bool
    }

    init(
        _ details: PortalCardDetails,
        done: String?,
        _ texts: PageTexts,
        _ format: LanguageFormat
    ) {
        let handle = details.card.handle
        self.done = done
        card = PortalCardSummary(details.card, texts)
        canChange = details.card.state != .frozen
        mobile = Self.row(card.mobile, .mobile, details.card)
        email = Self.row(card.email, .email, details.card)
        answered =
            texts[
                .portalQuestionsSet,
                [
                    "count": String(details.answeredQuestions),
                    "total": String(details.questions),
                ]
            ]
        questionsPath = PortalRoute.questions(handle).path
        purchases = details.purchases.map { PurchaseRow($0, handle, texts, format) }
        hasPurchases = !purchases.isEmpty
        changes = details.changes.map { ChangeRow($0, handle, texts, format) }
        hasChanges = !changes.isEmpty
    }

    private static func row(
        _ contact: PortalCardSummary.Contact?,
        _ kind: ContactKind,
        _ card: PortalCard
    ) -> ContactRow {
        ContactRow(
            contact: contact,
            change: PortalRoute.contact(card.handle, kind).path,
            remove: card.canRemove ? PortalRoute.removeContact(card.handle, kind).path : nil
        )
    }
}

extension PortalCardPage.PurchaseRow {
    init(
        _ purchase: PortalPurchase,
        _ card: CardHandle,
        _ texts: PageTexts,
        _ format: LanguageFormat
    ) {
        merchant = purchase.merchantName
        amount = purchase.amount.map(format.amount)
        date = format.day(purchase.at)
        time = format.time(purchase.at)
        verdict = texts[purchase.verdict.text]
        kind = purchase.verdict.kind
        about =
            texts[
                .portalPurchasesNotMeOf,
                ["merchant": purchase.merchantName, "date": format.day(purchase.at)]
            ]
        report = PortalRoute.report(card, .purchase(purchase.id)).path
        isReported = purchase.isReported
    }
}

extension PortalCardPage.ChangeRow {
    init(
        _ change: PortalContactChange,
        _ card: CardHandle,
        _ texts: PageTexts,
        _ format: LanguageFormat
    ) {
        date = format.day(change.at)
        time = format.time(change.at)
        channel = texts[change.channel.portalText]
        report = PortalRoute.report(card, .contactChange(change.id)).path
        isReported = change.isReported
    }
}

extension PortalPages {
    func card(_ details: PortalCardDetails, _ turn: PortalTurn) -> Response {
        let texts = texts(turn)
        let page = PortalCardPage(
            details,
            done: turn.notice?.message(texts),
            texts,
            writer.format(turn.language)
        )
        return write(page, title: page.card.product, texts, turn)
    }
}

import AccessControl

/// The page that says that no code can be sent, and what to do (S7).
struct NoContactPage: PageContent {
    static let template = "no-contact"

    let ticket: TicketFields
    let purchase: PurchaseSection
    let hasContacts = false

    init(_ screen: NoContactScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        ticket = TicketFields(screen.ticket)
        purchase = PurchaseSection(screen.purchase, texts, format)
    }
}

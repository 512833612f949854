import AccessControl

/// The page that sums up new contacts before they hold (S5).
struct SummaryPage: PageContent {
    static let template = "summary"

    let ticket: TicketFields
    let purchase: PurchaseSection
    let hasCode: Bool
    let waits: Bool
    let hasContacts = false
    let mobile: String
    let email: String
    let form: Fields

    /// What was typed, as hidden fields.
    struct Fields: Sendable {
        let mobile: String
        let removesMobile: Bool
        let email: String
        let removesEmail: Bool
    }

    init(_ screen: ConfirmContactsScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        let frame = UpdateFrame(screen.step, texts, format)
        (ticket, purchase, hasCode, waits) =
            (frame.ticket, frame.purchase, frame.hasCode, frame.waits)
        mobile = Self.text(of: screen.mobile, texts)
        email = Self.text(of: screen.email, texts)
        form = Fields(
            mobile: screen.form.mobile,
            removesMobile: screen.form.removesMobile,
            email: screen.form.email,
            removesEmail: screen.form.removesEmail
        )
    }

    private static func text(
        of line: ConfirmContactsScreen.Line,
        _ texts: PageTexts
    ) -> String {
        switch line {
        case .new(let contact): contact
        case .kept(let masked): texts[.updateKept, ["contact": masked]]
        case .removed: texts[.updateRemoved]
        case .absent: texts[.updateAbsent]
        }
    }
}

import AccessControl

/// The page that says that customer service must be called, and why (S5, S7).
struct CallServicePage: PageContent {
    static let template = "call-service"

    let ticket: TicketFields
    let purchase: PurchaseSection
    let hasCode: Bool
    let hasContacts = false
    let reason: String
    let headline: String
    let explanation: String

    init(_ screen: CallServiceScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        let frame = UpdateFrame(screen.step, texts, format)
        (ticket, purchase, hasCode) = (frame.ticket, frame.purchase, frame.hasCode)
        reason = screen.reason.rawValue
        headline = texts[screen.step.hasCode ? .updateCallTitle : .noContactTitle]
        switch screen.reason {
        case .notInWindow: explanation = texts[.updateCallNotInWindow]
        case .noQuestions: explanation = texts[.updateCallNoQuestions]
        case .frozen: explanation = texts[.updateCallFrozen]
        case .changedTooOften: explanation = texts[.updateCallTooOften]
        }
    }
}

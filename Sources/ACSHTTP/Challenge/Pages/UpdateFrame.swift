import AccessControl

/// What the templates of all pages of the update show.
struct UpdateFrame: Sendable {
    let ticket: TicketFields
    let purchase: PurchaseSection
    /// Whether there is a code to go back to.
    let hasCode: Bool
    let waits: Bool

    init(_ step: UpdateStep, _ texts: PageTexts, _ format: LanguageFormat) {
        ticket = TicketFields(step.ticket)
        purchase = PurchaseSection(step.purchase, texts, format)
        hasCode = step.hasCode
        waits = step.expiresAt != nil
    }
}

/// One thing to be mended, with the field that it is about.
struct FieldProblem: Sendable {
    /// The `id` of the field; absent where it is about all of them.
    let field: String?
    let message: String
}

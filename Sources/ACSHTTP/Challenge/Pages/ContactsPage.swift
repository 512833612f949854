import AccessControl

/// The page on which new contacts are typed (S5).
struct ContactsPage: PageContent {
    static let template = "contacts"

    let ticket: TicketFields
    let purchase: PurchaseSection
    let hasCode: Bool
    let waits: Bool
    let hasContacts = false
    let mobile: ContactField
    let email: ContactField
    let problems: [FieldProblem]
    let hasProblem: Bool

    init(_ screen: EnterContactsScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        let frame = UpdateFrame(screen.step, texts, format)
        (ticket, purchase, hasCode, waits) =
            (frame.ticket, frame.purchase, frame.hasCode, frame.waits)
        let faults = screen.faults
        mobile = ContactField(
            typed: screen.form.mobile,
            removes: screen.form.removesMobile,
            current: screen.currentMobile,
            hint: texts[screen.countries == ["SE"] ? .updateMobileHintSweden : .updateMobileHint],
            problem: faults.mobile?.message(texts),
            texts
        )
        email = ContactField(
            typed: screen.form.email,
            removes: screen.form.removesEmail,
            current: screen.currentEmail,
            hint: nil,
            problem: faults.email?.message(texts),
            texts
        )
        problems =
            [
                mobile.problem.map { FieldProblem(field: Form.UpdateField.mobile, message: $0) },
                email.problem.map { FieldProblem(field: Form.UpdateField.email, message: $0) },
                faults.whole.map { FieldProblem(field: nil, message: $0.message(texts)) },
            ].compactMap(\.self)
        hasProblem = !problems.isEmpty
    }
}

/// One contact with its field.
struct ContactField: Sendable {
    let typed: String
    let removes: Bool
    let current: String?
    let hint: String?
    let problem: String?

    init(
        typed: String,
        removes: Bool,
        current: String?,
        hint: String?,
        problem: String?,
        _ texts: PageTexts
    ) {
        self.typed = typed
        self.removes = removes
        self.current = current.map { texts[.updateCurrent, ["contact": $0]] }
        self.hint = hint
        self.problem = problem
    }
}

extension AccessControlServer {
    /// The page that the update has come to.
    ///
    /// - Parameters:
    ///   - transaction: The challenge.
    ///   - reach: The contacts of today.
    ///   - faults: What was wrong with the answers that were typed.
    ///   - triesLeft: How many tries are left after a wrong answer.
    /// - Returns: The page.
    /// - Throws: When the store fails.
    func updateScreen(
        of transaction: Transaction,
        _ reach: CodeReach,
        faults: [QuestionID: SecurityAnswerError] = [:],
        triesLeft: Int? = nil
    ) async throws -> Screen {
        let step = try updateStep(of: transaction)
        let questions = try await askedQuestions(of: transaction.facts.card)
        if let reason = reasonToCall(questions, reach) {
            return .callService(CallServiceScreen(step: step, reason: reason))
        }
        let update = transaction.progress.update
        guard !update.isIdentified else {
            return .enterContacts(contactsScreen(step, reach.contacts))
        }
        let onPage = profile.contactUpdate.asksTogether ? questions.count : 1
        return .askQuestions(
            AskQuestionsScreen(
                step: step,
                questions: Array(questions.dropFirst(update.answered).prefix(onPage)),
                first: update.answered,
                total: questions.count,
                faults: faults,
                triesLeft: triesLeft
            )
        )
    }

    func updateStep(of transaction: Transaction) throws -> UpdateStep {
        UpdateStep(
            ticket: try WindowTicket(for: transaction.facts, keys: keys),
            language: transaction.facts.language,
            purchase: summary(of: transaction.facts),
            hasCode: transaction.progress.codeSentAt != nil,
            expiresAt: transaction.progress.dueAt
        )
    }

    func contactsScreen(
        _ step: UpdateStep,
        _ contacts: Contacts,
        form: ContactForm = .empty,
        faults: ContactFormFaults = ContactFormFaults()
    ) -> EnterContactsScreen {
        EnterContactsScreen(
            step: step,
            currentMobile: contacts.mobile?.masked,
            currentEmail: contacts.email?.masked,
            form: form,
            faults: faults,
            countries: profile.numberingPlans.map(\.country)
        )
    }

    func summaryScreen(
        _ step: UpdateStep,
        _ edit: ContactEdit,
        of contacts: Contacts,
        form: ContactForm
    ) -> ConfirmContactsScreen {
        ConfirmContactsScreen(
            step: step,
            mobile: line(edit.mobile, contacts.mobile, written: \.international, masked: \.masked),
            email: line(edit.email, contacts.email, written: \.address, masked: \.masked),
            form: form
        )
    }

    /// The questions that a card is asked; fewer than policy wants when too few have answers.
    func askedQuestions(of card: CardReference) async throws -> [SecurityQuestion] {
        Array(
            try await answeredQuestions(of: card).prefix(profile.contactUpdate.questionsAsked)
        )
    }

    private func reasonToCall(
        _ questions: [SecurityQuestion],
        _ reach: CodeReach
    ) -> CallServiceScreen.Reason? {
        if !profile.contactUpdate.isInWindow { return .notInWindow }
        if reach.isFrozen { return .frozen }
        return questions.count < profile.contactUpdate.questionsAsked ? .noQuestions : nil
    }

    private func line<Value>(
        _ edit: ContactEdit.Edit<Value>,
        _ current: Value?,
        written: (Value) -> String,
        masked: (Value) -> String
    ) -> ConfirmContactsScreen.Line {
        switch edit {
        case .replace(let value): .new(written(value))
        case .keep: current.map { .kept(masked($0)) } ?? .absent
        case .remove: current == nil ? .absent : .removed
        }
    }
}

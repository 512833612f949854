import ThreeDSecure

extension AccessControlServer {
    /// The cardholder asks to change the contacts (S5).
    package func requestUpdate(ticket: WindowTicket) async throws -> WindowAnswer {
        guard try await holds(ticket) else { return .unknown }
        let now = clock.now
        let outcome = try await apply(to: ticket.transaction) { $0.updateRequested(at: now) }
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        guard step.action == .callService else {
            return try await window(of: ticket.transaction, sent: step.sends)
        }
        let page = CallServiceScreen(
            step: try updateStep(of: step.transaction),
            reason: .changedTooOften
        )
        return .screen(.callService(page))
    }

    /// The cardholder goes back from the update to the code that was sent.
    package func leaveUpdate(ticket: WindowTicket) async throws -> WindowAnswer {
        guard try await holds(ticket) else { return .unknown }
        let now = clock.now
        let outcome = try await apply(to: ticket.transaction) { $0.updateLeft(at: now) }
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        return try await window(of: ticket.transaction, sent: step.sends)
    }

    /// The cardholder has typed new contacts, and sees them summed up.
    package func reviewContacts(
        _ form: ContactForm,
        ticket: WindowTicket
    ) async throws -> WindowAnswer {
        guard let page = try await contactsPage(ticket) else {
            return try await look(ticket: ticket)
        }
        do {
            let edit = try form.edit(of: page.reach.contacts, plans: profile.numberingPlans)
            return .screen(
                .confirmContacts(
                    summaryScreen(page.step, edit, of: page.reach.contacts, form: form)
                )
            )
        } catch {
            return faulty(form, error, page)
        }
    }

    /// The cardholder wants to mend what was typed.
    package func editContacts(
        _ form: ContactForm,
        ticket: WindowTicket
    ) async throws -> WindowAnswer {
        guard let page = try await contactsPage(ticket) else {
            return try await look(ticket: ticket)
        }
        return faulty(form, ContactFormFaults(), page)
    }

    /// The cardholder has confirmed new contacts: they hold at once, the earlier ones are told, and a
    /// new code goes out (S5).
    package func confirmContacts(
        _ form: ContactForm,
        ticket: WindowTicket
    ) async throws -> WindowAnswer {
        guard let page = try await contactsPage(ticket),
            let card = try await stores.cards.card(page.card)
        else { return try await look(ticket: ticket) }
        let edit: ContactEdit
        do {
            edit = try form.edit(of: page.reach.contacts, plans: profile.numberingPlans)
        } catch {
            // Unchanged, perhaps, because another click of the same button was faster.
            guard try await contactsPage(ticket) != nil else {
                return try await look(ticket: ticket)
            }
            return faulty(form, error, page)
        }
        let drafting = try draft(
            of: edit,
            on: card,
            channel: .window,
            actor: ticket.transaction.description
        )
        guard case .ready(let draft) = drafting else { return try await look(ticket: ticket) }
        return try await store(draft, ticket)
    }

    // MARK: - Inside

    /// Where a cardholder who has answered the questions stands.
    private struct ContactsPage {
        let step: UpdateStep
        let card: CardReference
        let reach: CodeReach
    }

    /// - Returns: `nil` unless the challenge is at the page for the contacts.
    private func contactsPage(_ ticket: WindowTicket) async throws -> ContactsPage? {
        guard try await holds(ticket),
            let transaction = try await stores.transactions.transaction(ticket.transaction),
            transaction.progress.stage == .open,
            transaction.progress.update.isOpen, transaction.progress.update.isIdentified,
            transaction.progress.dueAt.map({ clock.now < $0 }) ?? true
        else { return nil }
        return ContactsPage(
            step: try updateStep(of: transaction),
            card: transaction.facts.card,
            reach: try await reach(of: transaction)
        )
    }

    private func faulty(
        _ form: ContactForm,
        _ faults: ContactFormFaults,
        _ page: ContactsPage
    ) -> WindowAnswer {
        let screen = contactsScreen(page.step, page.reach.contacts, form: form, faults: faults)
        return .screen(.enterContacts(screen))
    }

    private func store(
        _ draft: ContactChangeDraft,
        _ ticket: WindowTicket
    ) async throws -> WindowAnswer {
        let now = clock.now
        let outcome = try await apply(
            to: ticket.transaction,
            consequences: { action in
                guard action == .change else { return Consequences() }
                return Consequences(
                    codes: draft.codes,
                    effect: .changeContacts(draft.change),
                    notices: draft.notices
                )
            },
            { $0.contactsGiven(revision: draft.change.revision, at: now) }
        )
        if case .cardRefused = outcome { return try await endBlocked(ticket.transaction) }
        guard case .done(let step) = outcome else { return try await look(ticket: ticket) }
        await dispatch(step.sends)
        return try await window(
            of: ticket.transaction,
            sent: step.sends,
            notice: step.action == .change ? .contactsUpdated : nil
        )
    }
}

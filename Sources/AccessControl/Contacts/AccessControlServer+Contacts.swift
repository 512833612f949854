extension AccessControlServer {
    /// Changes the contacts of one card, and of that card alone (S12): they hold at once, the earlier
    /// ones are told at once, and codes that went to those are dead (S5, S8).
    ///
    /// Whoever calls has made sure that it is the cardholder who asks.
    ///
    /// - Parameters:
    ///   - reference: The card.
    ///   - edit: What is to become of each contact.
    ///   - channel: The door through which it came.
    ///   - actor: Who did it, by the channel's own name for them.
    /// - Returns: Whether it was stored, and what kept it from that.
    /// - Throws: When the store fails.
    package func changeContacts(
        of reference: CardReference,
        edit: ContactEdit,
        channel: ContactChannel,
        actor: String
    ) async throws -> ContactChangeOutcome {
        guard let card = try await stores.cards.card(reference) else { return .unknownCard }
        switch try draft(of: edit, on: card, channel: channel, actor: actor) {
        case .refused(let outcome):
            return outcome
        case .ready(let draft):
            let outcome = try await stores.contacts.change(draft.change, sends: draft.notices)
            if outcome == .changed { await dispatch(draft.notices) }
            return outcome
        }
    }

    /// What is known of a card's contacts, for those who may see them.
    package func contacts(of card: Card) throws -> Contacts {
        try vault.open(card.contacts, of: card.reference)
    }

    /// A change that can be stored, with the notices to the earlier contacts.
    struct ContactChangeDraft: Sendable {
        let change: ContactChange
        let notices: [OutboxItem]
        /// The channels on which a code reaches the new contacts.
        let codes: [OutboxKind]
    }

    enum ContactChangeDrafting: Sendable {
        case ready(ContactChangeDraft)
        case refused(ContactChangeOutcome)
    }

    /// Makes a change out of an edit; nothing is stored yet.
    func draft(
        of edit: ContactEdit,
        on card: Card,
        channel: ContactChannel,
        actor: String
    ) throws -> ContactChangeDrafting {
        let before = try contacts(of: card)
        let after = edit.applied(to: before)
        guard card.contactState.frozenAt == nil else { return .refused(.frozen) }
        guard !after.isEmpty else { return .refused(.noneLeft) }
        guard after != before else { return .refused(.unchanged) }
        let change = ContactChange(
            id: identifiers.contactChange(),
            card: card.reference,
            at: clock.now,
            channel: channel,
            actor: actor,
            before: card.contacts,
            after: try vault.seal(after, for: card.reference),
            revision: card.contactState.revision + 1
        )
        return .ready(
            ContactChangeDraft(
                change: change,
                notices: notices(of: change, to: before),
                codes: after.channels
            )
        )
    }

    private func notices(of change: ContactChange, to contacts: Contacts) -> [OutboxItem] {
        var kinds: [OutboxKind] = []
        if contacts.mobile != nil { kinds.append(.changeNoticeBySMS) }
        if contacts.email != nil { kinds.append(.changeNoticeByEmail) }
        return kinds.map { outboxItem($0, of: .contactChange(change.id)) }
    }

    /// What opens and seals contacts.
    var vault: ContactVault { ContactVault(keys: keys, plans: profile.numberingPlans) }
}

extension Contacts {
    /// The channels on which a code reaches them.
    var channels: [OutboxKind] {
        (mobile == nil ? [] : [.codeBySMS]) + (email == nil ? [] : [.codeByEmail])
    }
}

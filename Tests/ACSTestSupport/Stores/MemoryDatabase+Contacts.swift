package import AccessControl

extension MemoryDatabase: ContactStore {
    package func change(
        _ change: ContactChange,
        sends: [OutboxItem]
    ) throws -> ContactChangeOutcome {
        try demandUp()
        let outcome = apply(change)
        if outcome == .changed {
            outbox += sends.map { OutboxEntry(item: $0, state: .pending) }
        }
        return outcome
    }

    package func change(_ id: ContactChangeID) throws -> ContactChange? {
        try demandUp()
        return contactChanges.first { $0.id == id }
    }

    package func changes(of card: CardReference, limit: Int) throws -> [ContactChange] {
        try demandUp()
        return Array(contactChanges.reversed().filter { $0.card == card }.prefix(limit))
    }

    package func freeze(_ card: CardReference, at moment: Timestamp) throws {
        try demandUp()
        guard let found = cards[card], found.contactState.frozenAt == nil else { return }
        let state = ContactState(
            revision: found.contactState.revision,
            changedAt: found.contactState.changedAt,
            frozenAt: moment
        )
        cards[card] = found.with(contacts: found.contacts, state)
    }

    /// Replaces the contacts of a card, if the change was made from those that are there.
    func apply(_ change: ContactChange) -> ContactChangeOutcome {
        guard let card = cards[change.card] else { return .unknownCard }
        guard card.contactState.frozenAt == nil else { return .frozen }
        guard card.contactState.revision == change.revision - 1 else { return .changedMeanwhile }
        let state = ContactState(
            revision: change.revision,
            changedAt: change.at,
            frozenAt: nil
        )
        cards[change.card] = card.with(contacts: change.after, state)
        contactChanges.append(change)
        return .changed
    }
}

extension MemoryDatabase: AnswerStore {
    package func answers(of card: CardReference) throws -> [QuestionID: SecretHash] {
        try demandUp()
        return answers[card] ?? [:]
    }

    package func set(_ answers: [QuestionID: SecretHash], of card: CardReference) throws {
        try demandUp()
        self.answers[card, default: [:]].merge(answers) { $1 }
    }
}

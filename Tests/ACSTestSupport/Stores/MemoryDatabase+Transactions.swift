package import AccessControl
package import ThreeDSecure

extension MemoryDatabase: TransactionStore {
    package func open(
        card reference: CardReference,
        decide: @Sendable (Card?) -> TransactionOpening
    ) throws -> TransactionOpening {
        try demandUp()
        let opening = decide(cards[reference])
        transactions[opening.facts.id] = Transaction(
            facts: opening.facts,
            progress: opening.progress,
            revision: 1
        )
        decisions[opening.facts.id] = opening.decision
        if opening.countsPurchase { _ = apply(.countPurchase, to: reference) }
        return opening
    }

    package func transaction(_ id: TransactionID) throws -> Transaction? {
        try demandUp()
        return transactions[id]
    }

    package func save(_ change: TransactionChange) throws -> SaveOutcome {
        try demandUp()
        let id = change.before.id
        guard transactions[id]?.revision == change.before.revision else { return .changedMeanwhile }
        let reference = change.before.facts.card
        if let refusal = contactRefusal(of: change) { return refusal }
        guard apply(change.effect, to: reference) else { return .cardRefused }
        transactions[id] = Transaction(
            facts: change.before.facts,
            progress: change.progress,
            revision: change.before.revision + 1
        )
        outbox += change.sends.map { OutboxEntry(item: $0, state: .pending) }
        return .saved(cards[reference]?.counters)
    }

    package func latest(of card: CardReference, limit: Int) throws -> [Transaction] {
        try demandUp()
        let found = transactions.values.filter { $0.facts.card == card }
        return Array(found.sorted { $0.facts.openedAt > $1.facts.openedAt }.prefix(limit))
    }

    package func due(at now: Timestamp, limit: Int) throws -> [TransactionID] {
        try demandUp()
        let due = transactions.values.compactMap { transaction in
            transaction.progress.dueAt.map { (transaction.id, $0) }
        }
        return due.filter { $0.1 <= now }.sorted { $0.1 < $1.1 }.prefix(limit).map(\.0)
    }

    /// Refuses what relies on contacts that are no longer the card's; replaces them where it is that
    /// which is asked.
    private func contactRefusal(of change: TransactionChange) -> SaveOutcome? {
        if let revision = change.contactsRevision {
            let state = cards[change.before.facts.card]?.contactState
            guard state?.revision == revision, state?.frozenAt == nil else {
                return .contactsChanged
            }
        }
        guard case .changeContacts(let contacts) = change.effect else { return nil }
        guard cards[contacts.card]?.counters.blockedAt == nil else { return .cardRefused }
        return apply(contacts) == .changed ? nil : .contactsChanged
    }

    /// Does to a card what a change demands.
    ///
    /// - Returns: Whether the card allows it.
    private func apply(_ effect: CardEffect, to reference: CardReference) -> Bool {
        guard let card = cards[reference] else { return true }
        let before = card.counters
        var purchases = before.completedPurchases
        var failures = before.failuresInARow
        var blockedAt = before.blockedAt
        switch effect {
        case .none, .changeContacts: return true
        case .countFailure(let most):
            guard blockedAt == nil, failures < most else { return false }
            failures += 1
        case .forgiveFailure: failures = max(0, failures - 1)
        case .clearFailures: failures = 0
        case .block(let moment): blockedAt = blockedAt ?? moment
        case .countPurchase: purchases += 1
        }
        cards[reference] = card.counting(
            CardCounters(
                completedPurchases: purchases,
                failuresInARow: failures,
                blockedAt: blockedAt
            )
        )
        return true
    }
}

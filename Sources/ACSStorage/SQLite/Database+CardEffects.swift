import AccessControl
import GRDB

/// What a change of a transaction does to its card; each condition stands in the statement.
extension Database {
    /// Refuses what relies on contacts that the card no longer has.
    func demandContacts(_ revision: Int, of card: CardReference) throws {
        let state = try contactState(card)
        guard state?.revision == revision, state?.frozenAt == nil else {
            throw SaveRefusal(outcome: .contactsChanged)
        }
    }

    /// Does to a card what a change demands of it.
    func apply(_ effect: CardEffect, to card: CardReference) throws {
        let key = card.databaseValue
        switch effect {
        case .none:
            break
        case .countFailure(let limit):
            let counted = try run(CardEffectSQL.countFailure, [key, limit.databaseValue])
            guard counted == 1 else { throw SaveRefusal(outcome: .cardRefused) }
        case .forgiveFailure:
            try run(CardEffectSQL.forgiveFailure, [key])
        case .clearFailures:
            try run(CardEffectSQL.clearFailures, [key])
        case .block(let moment):
            try run(CardEffectSQL.block, [moment.databaseValue, key])
        case .countPurchase:
            try run(CardEffectSQL.countPurchase, [key])
        case .changeContacts(let change):
            try replaceContacts(by: change)
        }
    }

    private func replaceContacts(by change: ContactChange) throws {
        guard try cardCounters(change.card)?.blockedAt == nil else {
            throw SaveRefusal(outcome: .cardRefused)
        }
        guard try self.change(change) == .changed else {
            throw SaveRefusal(outcome: .contactsChanged)
        }
    }
}

private enum CardEffectSQL {
    static let countPurchase = """
        UPDATE cards SET completed_purchases = completed_purchases + 1 WHERE reference = ?
        """
    static let countFailure = """
        UPDATE cards SET failures_in_a_row = failures_in_a_row + 1
        WHERE reference = ? AND blocked_at IS NULL AND failures_in_a_row < ?
        """
    static let forgiveFailure = """
        UPDATE cards SET failures_in_a_row = failures_in_a_row - 1
        WHERE reference = ? AND failures_in_a_row > 0
        """
    static let clearFailures = """
        UPDATE cards SET failures_in_a_row = 0 WHERE reference = ?
        """
    static let block = """
        UPDATE cards SET blocked_at = ? WHERE reference = ? AND blocked_at IS NULL
        """
}

/// The ledger of migrations: every change that the schema ever went through, oldest first.
///
/// It is append-only: a migration that has been released is never changed, moved or taken away. It is
/// one for all engines: each has its own statements for the same names in the same order, in a
/// `switch` that the compiler refuses while one is missing.
enum Migration: String, CaseIterable, Sendable {
    /// Cards, transactions, the outbox with its attempts, and what the 3DS Method saw.
    case purchases = "0001-purchases"
    /// The state and history of contacts, answers to security questions, the update in the window, and
    /// an outbox for more than transactions.
    case contacts = "0002-contacts"
    /// Users of the account portal with their sessions, the codes that it asks for, and what was
    /// reported.
    case portal = "0003-portal"

    /// The place in the ledger, from 1.
    var number: Int {
        (Self.allCases.firstIndex(of: self) ?? 0) + 1
    }
}

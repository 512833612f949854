import ACSStorage
import AccessControl

extension SQLiteStores {
    var ports: AccessControlServer.Stores {
        AccessControlServer.Stores(
            cards: cards,
            contacts: contacts,
            answers: answers,
            transactions: transactions,
            outbox: outbox,
            observations: observations,
            users: users,
            sessions: sessions,
            verifications: verifications,
            reports: reports
        )
    }
}

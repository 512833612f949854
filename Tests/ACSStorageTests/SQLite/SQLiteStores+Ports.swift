import ACSStorage
import AccessControl

extension SQLiteStores {
    var ports: AccessControlServer.Stores {
        AccessControlServer.Stores(
            cards: cards,
            transactions: transactions,
            outbox: outbox,
            observations: observations
        )
    }
}

package import AccessControl
import ThreeDSecure

/// All the stores of the server in one actor, so that a write of a transaction, its card and the
/// outbox is one piece, as the ports demand.
///
/// It can be taken down, to see what the server does without its database.
package actor MemoryDatabase {
    var cards: [CardReference: Card] = [:]
    package var contactChanges: [ContactChange] = []
    var answers: [CardReference: [QuestionID: SecretHash]] = [:]
    var transactions: [TransactionID: Transaction] = [:]
    var decisions: [TransactionID: Decision] = [:]
    var outbox: [OutboxEntry] = []
    var observations: [TransactionID: BrowserObservation] = [:]
    var users: [PortalUser] = []
    package var signInTries: [UserNameHash: SignInTries] = [:]
    package var portalSessions: [PortalSession] = []
    package var verifications: [VerificationID: Verification] = [:]
    package var filedReports: [Report] = []
    private var isDown = false

    package struct SignInTries {
        let count: Int
        let waitUntil: Timestamp
        let at: Timestamp
    }

    struct OutboxEntry {
        var item: OutboxItem
        var state: Delivery.State
    }

    package init() {}

    /// Thrown by every method while the database is down.
    package struct Down: Error {}

    package func takeDown() { isDown = true }

    package func bringBack() { isDown = false }

    /// The ports that the server asks for.
    package nonisolated var stores: AccessControlServer.Stores {
        AccessControlServer.Stores(
            cards: self,
            contacts: self,
            answers: self,
            transactions: self,
            outbox: self,
            observations: self,
            users: self,
            sessions: self,
            verifications: self,
            reports: self
        )
    }

    func demandUp() throws {
        if isDown { throw Down() }
    }
}

package import Logging
package import ThreeDSecure

/// The access control server: what it can be asked, with everything that it needs handed in.
///
/// The work is in extensions, one file per subject: the purchase, the window, the sending, the timers.
package struct AccessControlServer: Sendable {
    package let profile: IssuerProfile
    package let texts: TextCatalogue
    let codeHosts: CodeHosts
    let keys: KeyRing
    let hasher: SecretHasher
    let stores: Stores
    let senders: Senders
    let clock: WallClock
    let identifiers: Identifiers
    let logger: Logger

    /// Where everything is kept.
    package struct Stores: Sendable {
        package let cards: any CardStore
        package let contacts: any ContactStore
        package let answers: any AnswerStore
        package let transactions: any TransactionStore
        package let outbox: any OutboxStore
        package let observations: any BrowserObservationStore
        package let users: any PortalUserStore
        package let sessions: any PortalSessionStore
        package let verifications: any VerificationStore
        package let reports: any ReportStore

        package init(
            cards: any CardStore,
            contacts: any ContactStore,
            answers: any AnswerStore,
            transactions: any TransactionStore,
            outbox: any OutboxStore,
            observations: any BrowserObservationStore,
            users: any PortalUserStore,
            sessions: any PortalSessionStore,
            verifications: any VerificationStore,
            reports: any ReportStore
        ) {
            self.cards = cards
            self.contacts = contacts
            self.answers = answers
            self.transactions = transactions
            self.outbox = outbox
            self.observations = observations
            self.users = users
            self.sessions = sessions
            self.verifications = verifications
            self.reports = reports
        }
    }

    /// What leaves the server, and through whom.
    package struct Senders: Sendable {
        package let sms: any MessageSender
        package let email: any MessageSender
        package let results: any ResultsReporter

        package init(
            sms: any MessageSender,
            email: any MessageSender,
            results: any ResultsReporter
        ) {
            self.sms = sms
            self.email = email
            self.results = results
        }
    }

    /// Where new identifiers come from.
    package struct Identifiers: Sendable {
        package let transaction: @Sendable () -> TransactionID
        package let outboxItem: @Sendable () -> OutboxItemID
        package let contactChange: @Sendable () -> ContactChangeID
        package let portalUser: @Sendable () -> PortalUserID
        package let portalSession: @Sendable () -> PortalSessionID
        package let portalToken: @Sendable () -> PortalToken
        package let verification: @Sendable () -> VerificationID
        package let report: @Sendable () -> ReportID

        package init(
            transaction: @escaping @Sendable () -> TransactionID,
            outboxItem: @escaping @Sendable () -> OutboxItemID,
            contactChange: @escaping @Sendable () -> ContactChangeID,
            portalUser: @escaping @Sendable () -> PortalUserID,
            portalSession: @escaping @Sendable () -> PortalSessionID,
            portalToken: @escaping @Sendable () -> PortalToken,
            verification: @escaping @Sendable () -> VerificationID,
            report: @escaping @Sendable () -> ReportID
        ) {
            self.transaction = transaction
            self.outboxItem = outboxItem
            self.contactChange = contactChange
            self.portalUser = portalUser
            self.portalSession = portalSession
            self.portalToken = portalToken
            self.verification = verification
            self.report = report
        }
    }

    package init(
        profile: IssuerProfile,
        texts: TextCatalogue,
        codeHosts: CodeHosts = CodeHosts(),
        keys: KeyRing,
        stores: Stores,
        senders: Senders,
        clock: WallClock,
        identifiers: Identifiers,
        logger: Logger
    ) {
        self.profile = profile
        self.texts = texts
        self.codeHosts = codeHosts
        self.keys = keys
        hasher = SecretHasher(keys: keys, cost: profile.hashing)
        self.stores = stores
        self.senders = senders
        self.clock = clock
        self.identifiers = identifiers
        self.logger = logger
    }
}

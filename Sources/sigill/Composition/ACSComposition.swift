import ACSDelivery
import ACSHTTP
import ACSKeys
import ACSStorage
import AccessControl
import AsyncHTTPClient
import Foundation
import Logging
import ServiceLifecycle
import ThreeDSecure

/// Puts the access control server together.
struct ACSComposition {
    let settings: ACSSettings
    let client: HTTPClient

    /// The services of the server, in the order in which they start.
    ///
    /// - Parameter onRunning: Called by each of the four listeners when it accepts connections.
    /// - Returns: The services.
    /// - Throws: What keeps the server from starting.
    func services(onRunning: @escaping World.RunningHandler) async throws -> [any Service] {
        let database = try SQLiteStores.open(at: settings.data.database)
        let window = try windowAddress()
        let portal = try portalAddress()
        let server = try server(over: database, window: window, portal: portal)
        if let cards = settings.cards {
            try await server.enrol(cards.enrolments(profile: settings.profile, now: clock.now))
            try await server.enrol(cards.portalUsers())
        }
        return [
            DatabaseService(database: database),
            Worker(server: server),
            DirectoryEndpoint(
                settings: listener(settings.directoryPort),
                server: server,
                window: window,
                identifiers: Self.identifiers,
                logger: .sigill("directory"),
                onRunning: onRunning
            ).application(),
            try ChallengeWindow(
                settings: listener(settings.windowPort),
                address: window,
                server: server,
                clock: clock,
                logger: .sigill("window"),
                onRunning: onRunning
            ).application(),
            operations(server, over: database, onRunning: onRunning).application(),
            try AccountPortal(
                settings: listener(settings.portalPort),
                address: portal,
                server: server,
                clock: clock,
                logger: .sigill("portal"),
                onRunning: onRunning
            ).application(),
        ]
    }

    private func server(
        over database: SQLiteStores,
        window: WindowAddress,
        portal: PortalAddress
    ) throws -> AccessControlServer {
        let texts = try TextCatalogue.shipped()
        try texts.demand(settings.profile.languages)
        let gateway = HTTPGateway(base: settings.gatewayURL, client: client)
        return AccessControlServer(
            profile: settings.profile,
            texts: texts,
            codeHosts: CodeHosts(window: window.host, portal: portal.host),
            keys: try keys(),
            stores: AccessControlServer.Stores(
                cards: database.cards,
                contacts: database.contacts,
                answers: database.answers,
                transactions: database.transactions,
                outbox: database.outbox,
                observations: database.observations,
                users: database.users,
                sessions: database.sessions,
                verifications: database.verifications,
                reports: database.reports
            ),
            senders: AccessControlServer.Senders(
                sms: gateway,
                email: gateway,
                results: DirectoryServerClient(client: client, logger: .sigill("results"))
            ),
            clock: clock,
            identifiers: Self.identifiers,
            logger: .sigill("acs")
        )
    }

    private func operations(
        _ server: AccessControlServer,
        over database: SQLiteStores,
        onRunning: @escaping World.RunningHandler
    ) -> OperationsEndpoint {
        OperationsEndpoint(
            settings: listener(settings.operationsPort),
            server: server,
            version: Version.current,
            isHealthy: { await Self.canRead(database) },
            testingClock: settings.testingClock.map { clock in
                TestingClockAccess(read: { clock.now }, advance: { clock.advance(by: $0) })
            },
            logger: .sigill("operations"),
            onRunning: onRunning
        )
    }

    /// Whether the database answers.
    private static func canRead(_ database: SQLiteStores) async -> Bool {
        do {
            _ = try await database.transactions.due(at: Timestamp(milliseconds: 0), limit: 1)
            return true
        } catch {
            return false
        }
    }

    private func keys() throws -> KeyRing {
        let file = KeyRingFile(at: settings.keys.map { URL(filePath: $0) } ?? settings.data.keys)
        if settings.keys == nil, !file.exists { try file.create() }
        return try file.load()
    }

    private func windowAddress() throws(SettingsError) -> WindowAddress {
        guard let address = WindowAddress(settings.windowURL) else {
            throw SettingsError(
                "--window-url must be https, or http on this machine, found \(settings.windowURL)"
            )
        }
        return address
    }

    private func portalAddress() throws(SettingsError) -> PortalAddress {
        guard let address = PortalAddress(settings.portalURL) else {
            throw SettingsError(
                "--portal-url must be https, or http on this machine, without a path, found "
                    + settings.portalURL
            )
        }
        return address
    }

    private func listener(_ port: Int) -> ListenerSettings {
        ListenerSettings(host: settings.host, port: port)
    }

    private var clock: WallClock {
        if let testing = settings.testingClock { return WallClock { testing.now } }
        return WallClock { TestingClock.systemTime() }
    }

    private static let identifiers = AccessControlServer.Identifiers(
        transaction: { TransactionID(uuid: .random()) },
        outboxItem: { OutboxItemID(rawValue: .random()) },
        contactChange: { ContactChangeID(rawValue: .random()) },
        portalUser: { PortalUserID(rawValue: .random()) },
        portalSession: { PortalSessionID(rawValue: .random()) },
        portalToken: {
            var generator = SystemRandomNumberGenerator()
            return PortalToken(using: &generator)
        },
        verification: { VerificationID(rawValue: .random()) },
        report: { ReportID(rawValue: .random()) }
    )
}

import AsyncHTTPClient
import Foundation
import Hummingbird
import Logging
import NIOHTTP1
import Sandbox
import Synchronization
import ThreeDSecure

/// All parties of the sandbox on loopback, with a fake ACS, for the length of one test.
struct World: Sendable {
    /// How a test wants its world to differ.
    struct Options: Sendable {
        var behaviour = FakeAccessControlServer.Behaviour.answer(.authenticated)
        var isAccessControlServerAway = false
        var directoryServerMerchants = [World.merchant]
        var threeDSMethodURL: String?
        /// How far the 3DS Server's clock is off.
        var clockOffset: TimeInterval = 0
        var authenticationTimeout: Duration = .seconds(5)
        var isDirectoryServerAway = false
        var logger = World.silentLogger
    }

    static let silentLogger = Logger(label: "sandbox-tests") { _ in SwiftLogNoOpLogHandler() }

    static let card = "374500000000007"
    static let unknownCard = "4000000000000002"

    static let merchant = Merchant(
        key: "fjord",
        name: "Fjord & <Fjell>",
        website: "https://fjord.example",
        requestorID: "REQUESTOR-1",
        requestorName: "Fjord",
        acquirerBIN: "400551",
        acquirerMerchantID: "MERCHANT-1",
        categoryCode: "5719",
        countryCode: "752"
    )

    let accessControlServer: FakeAccessControlServer
    let directoryServerURL: String
    let threeDSServerURL: String
    let inboxURL: String
    let shopURL: String
    let client: HTTPClient

    /// Starts everything, waits until the 3DS Server has its card ranges, runs the test, and stops.
    static func run(
        _ options: Options = Options(),
        _ test: @Sendable (World) async throws -> Void
    ) async throws {
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: .sandbox)
        let world = try World(options, client: client)
        do {
            try await world.run(options, test)
        } catch {
            try await client.shutdown()
            throw error
        }
        try await client.shutdown()
    }

    private let ports: [String: Int]

    private init(_ options: Options, client: HTTPClient) throws {
        self.client = client
        accessControlServer = try FakeAccessControlServer(behaviour: options.behaviour)
        var ports: [String: Int] = [:]
        for party in ["shop", "server", "directory", "inbox"] {
            ports[party] = try FreePorts.next()
        }
        self.ports = ports
        func url(_ party: String) -> String { "http://127.0.0.1:\(ports[party] ?? 0)" }
        directoryServerURL = url("directory")
        threeDSServerURL = url("server")
        inboxURL = url("inbox")
        shopURL = url("shop")
    }

    private func address(_ party: String) -> ServiceAddress {
        let port = ports[party] ?? 0
        return ServiceAddress(
            host: "127.0.0.1",
            port: port,
            publicURL: "http://127.0.0.1:\(port)"
        )
    }

    private func run(
        _ options: Options,
        _ test: @Sendable (World) async throws -> Void
    ) async throws {
        let (running, isRunning) = AsyncStream<Void>.makeStream()
        let onRunning: @Sendable (Int) async -> Void = { _ in isRunning.yield() }
        let inbox = try inbox(options).application(onRunning: onRunning)
        let shop = try shop(options).application(onRunning: onRunning)
        let threeDSServer = threeDSServer(options).application(onRunning: onRunning)
        var parties: [any ApplicationProtocol] = [inbox, shop, threeDSServer]
        if !options.isDirectoryServerAway {
            parties.append(try directoryServer(options).application(onRunning: onRunning))
        }
        if !options.isAccessControlServerAway {
            parties.append(accessControlServer.application { isRunning.yield() })
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for party in parties {
                group.addTask { try await party.run() }
            }
            var iterator = running.makeAsyncIterator()
            for _ in parties { _ = await iterator.next() }
            if !options.isDirectoryServerAway { try await waitForCardRanges() }
            try await test(self)
            group.cancelAll()
        }
    }

    /// Runs the Directory Server that was away until now, for the length of a test.
    func withDirectoryServer(
        _ options: Options,
        _ test: @Sendable () async throws -> Void
    ) async throws {
        let directoryServer = try directoryServer(options).application()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await directoryServer.run() }
            try await test()
            group.cancelAll()
        }
    }

    /// The 3DS Server asks for card ranges as soon as it runs; a lookup says when it has them.
    func waitForCardRanges() async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < deadline {
            let answer = try await post(
                ["cardNumber": Self.card],
                to: threeDSServerURL + "/api/lookups"
            )
            if answer.status != 503 { return }
            await Task.yield()
        }
        throw HTTPClientError.deadlineExceeded
    }

    private func directoryServer(_ options: Options) throws -> DirectoryServer {
        DirectoryServer(
            settings: DirectoryServerSettings(
                address: address("directory"),
                referenceNumber: "TEST-DS",
                threeDSServerReferenceNumbers: ["TEST-3DSS"],
                merchants: options.directoryServerMerchants,
                cardRanges: [try Self.cardRange(options, acsURL: accessControlServer.url)],
                authenticationTimeout: options.authenticationTimeout
            ),
            client: client,
            now: { Date() },
            makeUUID: { UUID() },
            logger: options.logger
        )
    }

    private struct InvalidRange: Error {}

    private static func cardRange(
        _ options: Options,
        acsURL: String
    ) throws -> PublishedCardRange {
        guard let start = CardNumber("374500000000000"), let end = CardNumber("374500999999999")
        else { throw InvalidRange() }
        return PublishedCardRange(
            start: start,
            end: end,
            acsURL: acsURL,
            acsReferenceNumber: FakeAccessControlServer.referenceNumber,
            threeDSMethodURL: options.threeDSMethodURL
        )
    }

    private func threeDSServer(_ options: Options) -> ThreeDSServer {
        let offset = options.clockOffset
        return ThreeDSServer(
            settings: ThreeDSServerSettings(
                address: address("server"),
                referenceNumber: "TEST-3DSS",
                operatorID: "TEST-OPERATOR",
                directoryServerURL: directoryServerURL,
                merchants: [Self.merchant]
            ),
            client: client,
            now: { Date().addingTimeInterval(offset) },
            makeUUID: { UUID() },
            logger: options.logger
        )
    }

    private func inbox(_ options: Options) throws -> Inbox {
        try Inbox(
            settings: InboxSettings(address: address("inbox"), shopURL: shopURL),
            now: { Date() },
            logger: options.logger
        )
    }

    private func shop(_ options: Options) throws -> Shop {
        try Shop(
            settings: ShopSettings(
                address: address("shop"),
                threeDSServerURL: threeDSServerURL,
                directoryServerURL: directoryServerURL,
                inboxURL: inboxURL,
                participatingMerchant: Self.merchant,
                otherMerchantName: "Kaffe & Kopp",
                participants: [Self.merchant],
                testCards: [
                    TestCard(
                        number: Self.card,
                        expiry: "2908",
                        holder: "Test Cardholder",
                        product: "Green",
                        language: "Swedish",
                        outcome: "Frictionless"
                    )
                ]
            ),
            client: client,
            makeUUID: { UUID() },
            logger: options.logger
        )
    }
}

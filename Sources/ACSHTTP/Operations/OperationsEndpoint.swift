package import AccessControl
import HTTPTypes
package import Hummingbird
package import Logging

/// The side of the server that those who run it talk to.
package struct OperationsEndpoint: Sendable {
    private let settings: ListenerSettings
    private let version: String
    private let isHealthy: @Sendable () async -> Bool
    private let testing: TestingClockRoutes?
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// Makes the endpoint.
    ///
    /// - Parameters:
    ///   - settings: Where it listens.
    ///   - server: Whose timers a testing clock drives.
    ///   - version: The version of the program.
    ///   - isHealthy: Whether everything that the server needs is there.
    ///   - testingClock: The clock that tests may set forward; without one there are no such routes.
    ///   - logger: Where faults are noted.
    ///   - onRunning: Called with the port when it accepts connections.
    package init(
        settings: ListenerSettings,
        server: AccessControlServer,
        version: String,
        isHealthy: @escaping @Sendable () async -> Bool,
        testingClock: TestingClockAccess?,
        logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.settings = settings
        self.version = version
        self.isHealthy = isHealthy
        testing = testingClock.map { TestingClockRoutes(clock: $0, server: server) }
        self.logger = logger
        self.onRunning = onRunning
    }

    /// The service to run.
    package func application() -> some ApplicationProtocol {
        let router = Router(context: BasicRequestContext.self)
        var methods: [String: [HTTPRequest.Method]] = ["/health": [.get]]
        if testing != nil { methods[TestingClockRoutes.path] = [.get, .post] }
        router.addMiddleware {
            RequestLog()
            BareErrors(logger: logger)
            AllowedMethods(methods: methods)
        }
        router.get("/health") { [version, isHealthy] _, _ in
            try await HealthReport(version: version, isHealthy: isHealthy()).response
        }
        testing?.add(to: router)
        return Application(
            router: router,
            server: settings.connections,
            configuration: ApplicationConfiguration(address: settings.address),
            onServerRunning: { [onRunning] in await onRunning($0.localAddress?.port ?? 0) },
            logger: logger
        )
    }
}

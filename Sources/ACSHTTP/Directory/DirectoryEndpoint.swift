package import AccessControl
package import Hummingbird
package import Logging
import ThreeDSecure

/// The side of the server that the Directory Server talks to.
package struct DirectoryEndpoint: Sendable {
    private let settings: ListenerSettings
    private let handler: AuthenticationHandler
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// Makes the endpoint.
    ///
    /// - Parameters:
    ///   - settings: Where it listens.
    ///   - server: What decides.
    ///   - window: The address of the challenge window, for `acsURL`.
    ///   - identifiers: Where the id of an answer comes from when the server itself has none to give.
    ///   - logger: Where faults are noted.
    ///   - onRunning: Called with the port when it accepts connections.
    package init(
        settings: ListenerSettings,
        server: AccessControlServer,
        window: WindowAddress,
        identifiers: AccessControlServer.Identifiers,
        logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.settings = settings
        self.logger = logger
        self.onRunning = onRunning
        handler = AuthenticationHandler(
            server: server,
            window: window,
            identifiers: identifiers,
            logger: logger
        )
    }

    /// The service to run.
    package func application() -> some ApplicationProtocol {
        let router = Router(context: BasicRequestContext.self)
        router.addMiddleware {
            RequestLog()
            BareErrors(logger: logger)
            AllowedMethods(methods: ["/3ds": [.post]])
        }
        router.post("/3ds") { [handler] request, _ in try await handler.answer(request) }
        return Application(
            router: router,
            server: settings.connections,
            configuration: ApplicationConfiguration(address: settings.address),
            onServerRunning: { [onRunning] in await onRunning($0.localAddress?.port ?? 0) },
            logger: logger
        )
    }
}

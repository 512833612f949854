package import AccessControl
import HTTPTypes
package import Hummingbird
package import Logging

/// The account portal, "Mitt konto": the side of the server where cardholders look after their cards.
package struct AccountPortal: Sendable {
    private let settings: ListenerSettings
    private let handler: PortalHandler
    private let files: StaticFiles
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// Makes the portal.
    ///
    /// - Parameters:
    ///   - settings: Where it listens.
    ///   - address: What browsers call it.
    ///   - server: What decides.
    ///   - clock: Tells whether customer service is open.
    ///   - logger: Where faults are noted.
    ///   - onRunning: Called with the port when it accepts connections.
    /// - Throws: When a template or a file of the pages can't be read.
    package init(
        settings: ListenerSettings,
        address: PortalAddress,
        server: AccessControlServer,
        clock: WallClock,
        logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) throws {
        self.settings = settings
        self.logger = logger
        self.onRunning = onRunning
        files = try StaticFiles.shipped(branding: server.profile.branding)
        let pages = PortalPages(
            templates: try PageTemplates.shipped(),
            writer: PageWriter(profile: server.profile, texts: server.texts, clock: clock),
            files: files,
            address: address
        )
        handler = PortalHandler(
            server: server,
            pages: pages,
            forms: FormReader(deadline: BodyDeadline(time: settings.bodyTime)),
            origin: RequestOrigin(origin: address.origin),
            clock: clock,
            logger: logger
        )
    }

    /// The service to run.
    package func application() -> some ApplicationProtocol {
        Application(
            router: router(),
            server: settings.connections,
            configuration: ApplicationConfiguration(address: settings.address),
            onServerRunning: { [onRunning] in await onRunning($0.localAddress?.port ?? 0) },
            logger: logger
        )
    }

    private func router() -> Router<BrowserRequestContext> {
        let router = Router(context: BrowserRequestContext.self)
        router.addMiddleware {
            RequestLog()
            SecurityHeaders()
            PortalFiles(files: files)
            handler
        }
        return router
    }
}

/// Serves the styles and drawings of the portal.
private struct PortalFiles: RouterMiddleware {
    typealias Context = BrowserRequestContext

    let files: StaticFiles

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head,
            files.paths.contains(request.uri.path)
        else { return try await next(request, context) }
        let response = try files.response(to: request)
        return request.method == .head ? response.createHeadResponse() : response
    }
}

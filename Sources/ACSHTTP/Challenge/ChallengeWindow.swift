package import AccessControl
import HTTPTypes
package import Hummingbird
package import Logging

/// The side of the server that cardholders' browsers talk to: the challenge window and the 3DS Method.
package struct ChallengeWindow: Sendable {
    private let settings: ListenerSettings
    private let pages: Pages
    private let steps: WindowSteps
    private let method: MethodHandler
    private let files: StaticFiles
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// Makes the window.
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
        address: WindowAddress,
        server: AccessControlServer,
        clock: WallClock,
        logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) throws {
        self.settings = settings
        self.logger = logger
        self.onRunning = onRunning
        files = try StaticFiles.shipped(branding: server.profile.branding)
        pages = Pages(
            templates: try PageTemplates.shipped(),
            writer: PageWriter(profile: server.profile, texts: server.texts, clock: clock),
            files: files,
            address: address
        )
        let forms = FormReader(deadline: BodyDeadline(time: settings.bodyTime))
        steps = WindowSteps(server: server, pages: pages, forms: forms)
        method = MethodHandler(server: server, pages: pages, forms: forms, logger: logger)
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
        let router = Router(
            context: BrowserRequestContext.self,
            options: .autoGenerateHeadEndpoints
        )
        let posts = WindowStep.allCases.map(\.path) + [WindowAddress.methodPath]
        router.addMiddleware {
            RequestLog()
            SecurityHeaders()
            PlainPages(pages: pages, logger: logger)
            AllowedMethods(
                methods: Dictionary(uniqueKeysWithValues: posts.map { ($0, [.post]) })
                    .merging(files.paths.map { ($0, [.get, .head]) }) { $1 }
            )
        }
        for step in WindowStep.allCases {
            router.post(RouterPath(step.path)) { [steps] request, context in
                try await steps.take(step, request, context)
            }
        }
        router.post(RouterPath(WindowAddress.methodPath)) { [method] request, context in
            try await method.answer(request, context)
        }
        router.get("/static/:name") { [files] request, _ in try files.response(to: request) }
        return router
    }
}

import Hummingbird
import Logging

/// Called when a party accepts connections, with the port it got.
package typealias RunningHandler = @Sendable (_ port: Int) async -> Void

/// One party of the sandbox as an HTTP server, with the work it does beside answering requests.
///
/// The background work lives exactly as long as the server: it is cancelled when the server ends,
/// and the server never waits for it.
struct PartyApplication<Responder: HTTPResponder>: ApplicationProtocol
where Responder.Context == PartyContext {
    let base: Application<Responder>
    let background: @Sendable () async -> Void

    init(
        responder: Responder,
        name: String,
        address: ServiceAddress,
        logger: Logger,
        onRunning: @escaping RunningHandler,
        background: @escaping @Sendable () async -> Void = {}
    ) {
        self.base = Application(
            responder: responder,
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                serverName: name
            ),
            onServerRunning: { channel in
                await onRunning(channel.localAddress?.port ?? address.port)
            },
            logger: logger
        )
        self.background = background
    }

    var responder: Responder {
        get async throws { try await base.buildResponder() }
    }

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await background() }
            defer { group.cancelAll() }
            try await base.run()
        }
    }
}

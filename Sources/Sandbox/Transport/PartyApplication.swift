import Hummingbird
import Logging
import ServiceLifecycle

/// Called when a party accepts connections, with the port it got.
package typealias RunningHandler = @Sendable (_ port: Int) async -> Void

/// One party of the sandbox as an HTTP server, with the work it does beside answering requests.
enum PartyApplication {
    /// Makes the server of a party.
    ///
    /// - Parameters:
    ///   - responder: Answers requests.
    ///   - name: Stands in the header `Server`.
    ///   - address: Where to listen.
    ///   - logger: Takes the server's own messages.
    ///   - onRunning: Called when connections are accepted.
    ///   - background: Work that lives exactly as long as the server; it runs until it is
    ///     cancelled.
    /// - Returns: The server, with the work among its services.
    static func make(
        responder: some HTTPResponder<PartyContext>,
        name: String,
        address: ServiceAddress,
        logger: Logger,
        onRunning: @escaping RunningHandler,
        background: (@Sendable () async -> Void)? = nil
    ) -> some ApplicationProtocol {
        Application(
            responder: responder,
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                serverName: name
            ),
            services: background.map { [BackgroundWork(work: $0)] } ?? [],
            onServerRunning: { channel in
                await onRunning(channel.localAddress?.port ?? address.port)
            },
            logger: logger
        )
    }
}

/// Work of a party that ends with its server.
private struct BackgroundWork: Service {
    let work: @Sendable () async -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown { await work() }
    }
}

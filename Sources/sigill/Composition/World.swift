import AsyncHTTPClient
import Hummingbird
import Logging
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Runs servers until the program is told to stop.
enum World {
    /// Called by a server when it accepts connections.
    typealias RunningHandler = @Sendable (_ port: Int) async -> Void

    /// Runs services together, with one HTTP client for all of them, until SIGINT or SIGTERM; then
    /// they end in the reverse order.
    ///
    /// - Parameters:
    ///   - parties: How many servers there are.
    ///   - whenReady: Called once, when all of them accept connections.
    ///   - services: Makes the services.
    /// - Throws: What a service fails with.
    static func run(
        parties: Int,
        whenReady: @escaping @Sendable () -> Void = {},
        services: (HTTPClient, @escaping RunningHandler) async throws -> [any Service]
    ) async throws {
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: .sigill)
        let readiness = Readiness(parties: parties, whenReady: whenReady)
        do {
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: try await services(client) { _ in readiness.oneMore() }
                        .map(QuietService.init),
                    gracefulShutdownSignals: [.sigint, .sigterm],
                    logger: .sigill("world")
                )
            )
            try await group.run()
        } catch {
            try await client.shutdown()
            throw error
        }
        try await client.shutdown()
    }
}

/// Counts the servers that accept connections, and says once when all do.
private final class Readiness: Sendable {
    private let missing: Mutex<Int>
    private let whenReady: @Sendable () -> Void

    init(parties: Int, whenReady: @escaping @Sendable () -> Void) {
        missing = Mutex(parties)
        self.whenReady = whenReady
    }

    func oneMore() {
        let left = missing.withLock { missing in
            missing -= 1
            return missing
        }
        if left == 0 { whenReady() }
    }
}

extension HTTPClient.Configuration {
    /// The client of all parties.
    ///
    /// No redirects, for a peer that sends messages elsewhere is not trusted. A connection that fails is
    /// reported at once, for the protocol has its own rules for trying again. Idle ones are closed
    /// before their peers would, so that no message goes into a connection that is just closing.
    fileprivate static var sigill: Self {
        var configuration = Self(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(2)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.connectionPool.idleTimeout = .seconds(15)
        return configuration
    }
}

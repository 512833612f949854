import AccessControl
import ServiceLifecycle

/// Does what falls due while no one asks: timers and the outbox.
///
/// The rows are the timers; this only looks at them often enough.
struct Worker: Service {
    let server: AccessControlServer

    func run() async throws {
        var rounds = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            await server.sweep()
            if rounds.isMultiple(of: Self.roundsBetweenTidying) { await server.tidy() }
            rounds += 1
            // Cancelled at shutdown: then there is nothing left to wait for.
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
        }
    }

    private static let pause = Duration.milliseconds(500)
    private static let roundsBetweenTidying = 120
}

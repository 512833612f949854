import ACSTestSupport
import AccessControl
import Hummingbird
import HummingbirdTesting
import Testing

@testable import ACSHTTP

/// The window on a real socket, with a server behind it whose world is in memory.
struct WindowSite: Sendable {
    let world: TestWorld

    init(_ world: TestWorld) {
        self.world = world
    }

    /// Lets a browser visit.
    func visit<Result: Sendable>(
        _ work: @Sendable (Browser) async throws -> Result
    ) async throws -> Result {
        let window = try ChallengeWindow(
            settings: ListenerSettings(host: "127.0.0.1", port: 0),
            address: #require(WindowAddress("http://127.0.0.1:8085")),
            server: world.server,
            clock: world.clock.wallClock,
            logger: .silent
        )
        return try await window.application().test(.live) { client in
            try await work(Browser(client: client))
        }
    }
}

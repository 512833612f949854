import ACSTestSupport
import AccessControl
import Hummingbird
import HummingbirdTesting
import Testing

@testable import ACSHTTP

/// The portal on a real socket, with a server behind it whose world is in memory.
struct PortalSite: Sendable {
    let world: TestWorld
    let user: TestWorld.SampleUser

    /// A world with one user, who has two cards.
    init() async throws {
        world = try TestWorld()
        try await world.enrolCard()
        try await world.enrolCard(
            TestWorld.otherCardNumber,
            mobile: nil,
            email: "other@example.se"
        )
        user = try await world.enrolUser(cards: [TestWorld.cardNumber, TestWorld.otherCardNumber])
    }

    /// Another user, whose card nobody else has.
    func stranger() async throws -> TestWorld.SampleUser {
        let number = "379903123412360"
        try await world.enrolCard(number, email: "stranger@example.se")
        return try await world.enrolUser("stranger", password: "Granit-och-gran", cards: [number])
    }

    /// Lets browsers visit.
    func visit<Result: Sendable>(
        address: String = PortalBrowser.origin,
        _ work: @Sendable (PortalBrowser) async throws -> Result
    ) async throws -> Result {
        let portal = try AccountPortal(
            settings: ListenerSettings(host: "127.0.0.1", port: 0),
            address: #require(PortalAddress(address)),
            server: world.server,
            clock: world.clock.wallClock,
            logger: .silent
        )
        return try await portal.application().test(.live) { client in
            try await work(PortalBrowser(client: client, world: world))
        }
    }
}

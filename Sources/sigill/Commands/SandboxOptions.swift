import ArgumentParser
import ServiceLifecycle

/// What every party must be told: where all of them are.
struct SandboxOptions: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; the party's place after 8080 if not given.")
    var port: Int?

    @Option(help: "The address by which the others and browsers reach this party.")
    var publicURL: String?

    @Option(help: "The shop's address.")
    var shop = "http://127.0.0.1:8080"

    @Option(help: "The 3DS Server's address.")
    var threeDSServer = "http://127.0.0.1:8081"

    @Option(help: "The Directory Server's address.")
    var directoryServer = "http://127.0.0.1:8082"

    @Option(help: "The inbox's address.")
    var inbox = "http://127.0.0.1:8083"

    @Option(help: "The access control server's address for the Directory Server.")
    var acsDirectory = "http://127.0.0.1:8084"

    @Option(help: "The access control server's address for browsers.")
    var acsWindow = "http://127.0.0.1:8085"

    @Option(help: "The issuer's profile, for the card ranges; the sample issuer's if not given.")
    var profile: String?

    @Option(help: "The test cards; the sample cards if not given.")
    var cards: String?

    /// Runs the one party of the world that listens here.
    func run(
        _ party: WorldAddresses.Party,
        service: @escaping (SandboxWorld, @escaping World.RunningHandler) throws -> any Service
    ) async throws {
        let addresses = WorldAddresses(options: self, here: party)
        try Ports.demandFree([addresses.port(of: party)], host: host)
        let profile = try ProfileFile.load(profile)
        let cards = try CardFile.load(cards)
        try await World.run(parties: 1) { client, ready in
            let world = SandboxWorld(
                addresses: addresses,
                profile: profile,
                cards: cards,
                client: client
            )
            return [try service(world, ready)]
        }
    }
}

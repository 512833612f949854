import AccessControl
import ArgumentParser

/// `sigill demo`: the whole world on this machine.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Starts the whole 3-D Secure world on this machine.",
        discussion: """
            Shop, 3DS Server, Directory Server, access control server and inbox, each on a port of its \
            own on 127.0.0.1. Ctrl-C stops it. Logs go to standard error, at the level that \
            SIGILL_LOG_LEVEL names.
            """
    )

    @Option(help: "The first of eight ports in a row; 0 takes free ones.")
    var port = 8080

    @Option(help: "The directory of the database.")
    var data = "data"

    @Option(help: "The issuer's profile, a YAML file; the sample issuer's if not given.")
    var profile: String?

    @Option(help: "The test cards, a YAML file; the sample cards if not given.")
    var cards: String?

    @Flag(help: "Begins anew: removes the database and keys of an earlier run.")
    var fresh = false

    @Flag(help: "Prints addresses and cards as one line of JSON.")
    var json = false

    @Flag(help: "Lets a test set the clock forward through the operations port.")
    var testingClock = false

    func validate() throws {
        guard port == 0 || (1_024...65_528).contains(port) else {
            throw ValidationError("--port must be 0, or 1024 to 65528")
        }
    }

    func run() async throws {
        let ports = try await Ports(base: port)
        let profile = try ProfileFile.load(profile)
        let cards = try CardFile.load(cards)
        let addresses = WorldAddresses(ports: ports)
        let acs = acsSettings(profile: profile, cards: cards, ports: ports)
        let greeting = Greeting(addresses: addresses, ports: ports, cards: cards, profile: profile)
        try acs.validate()
        try acs.data.prepare(fresh: fresh)
        try await World.run(
            parties: 8,
            whenReady: { [json] in greeting.write(asJSON: json) },
            services: { client, ready in
                let sandbox = SandboxWorld(
                    addresses: addresses,
                    profile: profile,
                    cards: cards,
                    client: client
                )
                return try await ACSComposition(settings: acs, client: client)
                    .services(onRunning: ready) + sandbox.services(onRunning: ready)
            }
        )
    }

    private func acsSettings(
        profile: IssuerProfile,
        cards: CardFile,
        ports: Ports
    ) -> ACSSettings {
        ACSSettings(
            environment: .sandbox,
            profile: profile,
            cards: cards,
            data: DataDirectory(path: data),
            keys: nil,
            host: WorldAddresses.host,
            directoryPort: ports.acsDirectory,
            windowPort: ports.acsWindow,
            operationsPort: ports.acsOperations,
            portalPort: ports.acsPortal,
            windowURL: WorldAddresses.url(ports.acsWindow),
            portalURL: WorldAddresses.url(ports.acsPortal),
            gatewayURL: WorldAddresses.url(ports.inbox),
            testingClock: testingClock ? TestingClock() : nil
        )
    }
}

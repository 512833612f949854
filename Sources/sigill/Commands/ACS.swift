import ArgumentParser

/// `sigill acs`: the access control server alone.
struct ACS: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acs",
        abstract: "Starts the access control server.",
        discussion: """
            Four listeners: one for the Directory Server, one for the challenge window, one for \
            operations, one for the account portal. Logs go to standard error, at the level that \
            SIGILL_LOG_LEVEL names.
            """
    )

    @Option(help: "production, or sandbox for trying and testing.")
    var environment = ServerEnvironment.production

    @Option(help: "The directory of the database.")
    var data = "data"

    @Option(help: "The issuer's profile, a YAML file; the sample issuer's if not given.")
    var profile: String?

    @Option(help: "Test cards to enrol at the start, a YAML file; sandbox only.")
    var cards: String?

    @Option(help: "The file of the key ring; sandbox makes one in the data directory.")
    var keys: String?

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port for the Directory Server.")
    var directoryPort = 8084

    @Option(help: "The port for cardholders' browsers.")
    var windowPort = 8085

    @Option(help: "The port for operations.")
    var operationsPort = 8086

    @Option(help: "The port for the account portal.")
    var portalPort = 8087

    @Option(help: "The window's address as browsers reach it.")
    var windowURL: String?

    @Option(help: "The account portal's address as browsers reach it.")
    var portalURL: String?

    @Option(help: "The gateway that takes SMS and e-mail.")
    var gateway = "http://127.0.0.1:8083"

    @Flag(help: "Lets a test set the clock forward through the operations port; sandbox only.")
    var testingClock = false

    func run() async throws {
        let settings = ACSSettings(
            environment: environment,
            profile: try ProfileFile.load(profile),
            cards: try cards.map { try CardFile.load($0) },
            data: DataDirectory(path: data),
            keys: keys,
            host: host,
            directoryPort: directoryPort,
            windowPort: windowPort,
            operationsPort: operationsPort,
            portalPort: portalPort,
            windowURL: windowURL ?? "http://\(host):\(windowPort)",
            portalURL: portalURL ?? "http://\(host):\(portalPort)",
            gatewayURL: gateway,
            testingClock: testingClock ? TestingClock() : nil
        )
        try settings.validate()
        try Ports.demandFree(
            [directoryPort, windowPort, operationsPort, portalPort],
            host: host
        )
        try settings.data.prepare()
        try await World.run(parties: 4) { client, ready in
            try await ACSComposition(settings: settings, client: client).services(onRunning: ready)
        }
    }
}

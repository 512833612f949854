import ServiceLifecycle

/// A service that is logged by its kind alone.
///
/// The group that runs services writes each of them into its log lines, with everything that it holds:
/// settings, test cards, whatever comes to be in there.
struct QuietService: Service, CustomStringConvertible {
    private let service: any Service

    init(_ service: any Service) {
        self.service = service
    }

    var description: String { "\(type(of: service))" }

    func run() async throws {
        try await service.run()
    }
}

import ArgumentParser
import Sandbox

/// `sigill sandbox three-ds-server`: the merchant's side of the protocol.
struct ThreeDSServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "three-ds-server",
        abstract: "The merchant's side: starts authentications, receives results."
    )

    @OptionGroup var options: SandboxOptions

    func run() async throws {
        try await options.run(.threeDSServer) { $0.threeDSServer().application(onRunning: $1) }
    }
}

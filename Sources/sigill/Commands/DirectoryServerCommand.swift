import ArgumentParser
import Sandbox

/// `sigill sandbox directory-server`: the scheme's side.
struct DirectoryServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory-server",
        abstract: "The scheme's side: carries messages between merchants and issuers."
    )

    @OptionGroup var options: SandboxOptions

    func run() async throws {
        try await options.run(.directoryServer) { $0.directoryServer().application(onRunning: $1) }
    }
}

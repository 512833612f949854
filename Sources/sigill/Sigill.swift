import ArgumentParser

/// The program: one command for each thing that it can be.
@main
struct Sigill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sigill",
        abstract: "An EMV 3-D Secure access control server, and the world around it.",
        version: Version.current,
        subcommands: [Demo.self, ACS.self, SandboxCommand.self, Check.self]
    )
}

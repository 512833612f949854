import ArgumentParser

/// `sigill sandbox`: the parties around the access control server, one by one.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Starts one party of the 3-D Secure world around the access control server.",
        subcommands: [
            ShopCommand.self, ThreeDSServerCommand.self, DirectoryServerCommand.self,
            InboxCommand.self,
        ]
    )
}

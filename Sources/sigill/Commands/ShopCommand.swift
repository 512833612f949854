import ArgumentParser
import Sandbox

/// `sigill sandbox shop`: the two stores.
struct ShopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shop",
        abstract: "Two stores, one of which takes part."
    )

    @OptionGroup var options: SandboxOptions

    func run() async throws {
        try await options.run(.shop) { try $0.shop().application(onRunning: $1) }
    }
}

import ArgumentParser
import Sandbox

/// `sigill sandbox inbox`: where the messages to cardholders arrive.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "Shows every SMS and e-mail that would have left."
    )

    @OptionGroup var options: SandboxOptions

    func run() async throws {
        try await options.run(.inbox) { try $0.inbox().application(onRunning: $1) }
    }
}

import ArgumentParser

/// `sigill check`: looks at something and says whether it is right, changing nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges messages and contacts, and changes nothing.",
        subcommands: [CheckMessage.self, CheckNumber.self, CheckEmail.self]
    )
}

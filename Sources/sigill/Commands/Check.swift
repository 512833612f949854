import ArgumentParser

/// `sigill check`: looks at something and says whether it is right, changing nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges messages by the rules of EMV 3-D Secure.",
        subcommands: [CheckMessage.self]
    )
}

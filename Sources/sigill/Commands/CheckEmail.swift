import AccessControl
import ArgumentParser

/// `sigill check email`: says of each address whether codes can be sent to it.
struct CheckEmail: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "email",
        abstract: "Judges e-mail addresses, one a line of standard input.",
        discussion: """
            Prints one JSON object a line: the address as the mail system has it, or what is wrong \
            with it. Exits with 0 if all addresses can get mail and with 1 if one can't.
            """
    )

    func run() throws {
        try ContactCheck.run { line throws(EmailAddressError) in
            ["deliverable": try EmailAddress(line).deliverable]
        }
    }
}

import ArgumentParser
import Foundation
import ThreeDSecure

/// `sigill check message`: prints the verdict on a message, as the receiver would judge it.
struct CheckMessage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "message",
        abstract: "Judges an EMV 3-D Secure message.",
        discussion: """
            Prints whether the message would be accepted, and every fault with its element, the \
            rule and what was found. Exits with 0 if all messages are accepted and with 1 if one \
            is refused.
            """
    )

    @Argument(help: "The file that holds the message, or - for standard input.")
    var file = "-"

    @Flag(help: "Print the verdict as one JSON object on one line.")
    var json = false

    @Flag(help: "Read one message a line and print one verdict a line.")
    var lines = false

    @Option(help: "The leg of an AReq: \(Leg.allValueStrings.joined(separator: " or ")).")
    var leg = Leg.directoryServerToAccessControlServer

    /// Which of the two ways of an AReq is meant.
    enum Leg: String, ExpressibleByArgument, CaseIterable {
        case directoryServerToAccessControlServer = "ds-acs"
        case threeDSServerToDirectoryServer = "3dss-ds"

        var legOfReader: MessageReader.Leg {
            switch self {
            case .directoryServerToAccessControlServer: .toAccessControlServer
            case .threeDSServerToDirectoryServer: .toDirectoryServer
            }
        }
    }

    func run() throws {
        let input = try read()
        let reader = MessageReader(leg: leg.legOfReader)
        let messages = lines ? Self.split(input) : [input]
        var areAllAccepted = true
        for message in messages {
            let verdict = reader.read(message)
            if case .refused = verdict { areAllAccepted = false }
            print(json ? verdict.json : lines ? verdict.summary : verdict.report)
        }
        if !areAllAccepted { throw ExitCode.failure }
    }

    private func read() throws -> [UInt8] {
        let handle: FileHandle
        if file == "-" {
            handle = .standardInput
        } else {
            guard let opened = FileHandle(forReadingAtPath: file) else {
                throw ValidationError("could not open \(file)")
            }
            handle = opened
        }
        return Array(try handle.readToEnd() ?? Data())
    }

    /// The lines of the input; a line feed at its end begins no further one.
    private static func split(_ input: [UInt8]) -> [[UInt8]] {
        let newline = UInt8(ascii: "\n")
        let text = input.last == newline ? input.dropLast() : input[...]
        guard !text.isEmpty else { return [] }
        return text.split(separator: newline, omittingEmptySubsequences: false).map(Array.init)
    }
}

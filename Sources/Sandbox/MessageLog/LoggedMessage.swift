import FoundationEssentials

/// One EMV 3DS message as one party saw it pass.
struct LoggedMessage: Codable, Sendable {
    /// Whether the observer sent or received the message.
    enum Direction: String, Codable, Sendable {
        case sent
        case received
    }

    /// A party on one of the legs of a transaction.
    enum Party: String, Codable, Sendable {
        case browser = "Browser"
        case threeDSServer = "3DS Server"
        case directoryServer = "Directory Server"
        case accessControlServer = "ACS"
    }

    /// The party that wrote this entry.
    let observer: Party
    let direction: Direction
    let from: Party
    let to: Party
    /// When the observer saw the message, for readers.
    let at: String
    /// The same moment for sorting, in microseconds since 1970.
    let microseconds: Int64
    /// The `messageType`, or nil when the message could not be read that far.
    let messageType: String?
    let verdict: LoggedVerdict
    /// The message, indented, without card numbers and card security codes.
    let text: String
}

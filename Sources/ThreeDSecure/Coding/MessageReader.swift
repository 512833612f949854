/// Turns bytes into messages, or into the reasons why they are none.
///
/// A reader stands for a receiver: that decides which message types are taken (error 101 for any
/// other) and which leg of an AReq is meant.
public struct MessageReader: Sendable {
    /// Which of the two ways of an AReq is meant.
    public enum Leg: Sendable, CaseIterable {
        /// From the 3DS Server to the Directory Server.
        case toDirectoryServer
        /// From the Directory Server to the Access Control Server.
        case toAccessControlServer
    }

    /// The types that are taken; any other is refused with 101.
    let acceptedTypes: Set<MessageType>
    let leg: Leg
    let versions: [MessageVersion]
    /// The critical extensions that are taken; nil takes all.
    let recognisedExtensions: Set<String>?

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - receiver: Who reads. A Directory Server takes an AReq as the 3DS Server sends it, an
    ///     Access Control Server as the Directory Server passes it on.
    ///   - versions: The versions that are active; any other is refused with 102.
    ///   - recognisedExtensions: The identifiers of the message extensions that the receiver
    ///     understands; others are refused with 202 if they are critical.
    public init(
        receiver: Component,
        versions: [MessageVersion] = [.v220],
        recognisedExtensions: Set<String> = []
    ) {
        acceptedTypes = Set(receiver.acceptedMessageTypes)
        leg = receiver == .directoryServer ? .toDirectoryServer : .toAccessControlServer
        self.versions = versions
        self.recognisedExtensions = recognisedExtensions
    }

    /// Makes a reader that takes every message type, for a tool that stands for no party.
    ///
    /// - Parameters:
    ///   - leg: Which of the two ways of an AReq is meant.
    ///   - versions: The versions that are active; any other is refused with 102.
    ///   - recognisedExtensions: The message extensions that may be critical.
    public init(
        leg: Leg,
        versions: [MessageVersion] = MessageVersion.all,
        recognisedExtensions: Set<String> = []
    ) {
        acceptedTypes = Set(MessageType.allCases)
        self.leg = leg
        self.versions = versions
        self.recognisedExtensions = recognisedExtensions
    }

    /// Makes a reader for a sender's own messages, which may hold any extension.
    init(checkingFor receiver: Component, _ version: MessageVersion) {
        acceptedTypes = Set(receiver.acceptedMessageTypes)
        leg = receiver == .directoryServer ? .toDirectoryServer : .toAccessControlServer
        versions = [version]
        recognisedExtensions = nil
    }

    /// Reads and checks a message by itself.
    ///
    /// What the message does not tell, such as the channel of an ARes, is left open: it is refused
    /// only for what is wrong whatever the answer.
    public func read(_ bytes: [UInt8]) -> Verdict {
        MessageCheck.verdict(on: bytes, for: self, answering: nil)
    }

    /// Reads and checks a message that answers, or follows, another.
    ///
    /// Besides the message itself: the identifiers must be the request's, the version must be the
    /// same, and the outcome must be one that the request allows.
    public func read(_ bytes: [UInt8], answering request: Message) -> Verdict {
        MessageCheck.verdict(on: bytes, for: self, answering: request)
    }
}

/// A message that is being built.
///
/// It becomes a ``Message`` only if it keeps the rules that its receiver will hold it against, so
/// that nothing faulty is ever sent. Members stand in the order of the rule tables, whatever the
/// order in which they were set.
public struct MessageDraft: Sendable {
    /// The kind of the message.
    public let type: MessageType
    /// The version of the message.
    public let version: MessageVersion

    private var values: [Field: JSONValue] = [:]

    /// Starts a message with its type and version.
    public init(_ type: MessageType, version: MessageVersion) {
        self.type = type
        self.version = version
        values[.messageType] = .string(type.rawValue)
        values[.messageVersion] = .string(version.description)
    }

    /// The value of a field; nil leaves it out.
    public subscript(field: Field) -> JSONValue? {
        get { values[field] }
        set { values[field] = newValue }
    }

    /// Sets a field to text; nil leaves it out.
    public mutating func set(_ field: Field, _ text: String?) {
        values[field] = text.map(JSONValue.string)
    }

    /// Sets a field to an identifier; nil leaves it out.
    public mutating func set(_ field: Field, _ identifier: TransactionID?) {
        set(field, identifier?.description)
    }

    /// The finished message.
    ///
    /// - Parameters:
    ///   - sender: Who sends it, which must be one that may.
    ///   - receiver: Who will read it; decides the leg of an AReq.
    /// - Returns: The message, as its receiver will read it.
    /// - Throws: ``DraftError`` with every fault, if the receiver would refuse it.
    public func message(
        from sender: Component,
        to receiver: Component
    ) throws(DraftError) -> Message {
        guard sender.sentMessageTypes.contains(type) else {
            let rule = "must be a type that this component sends"
            throw DraftError(
                faults: [Fault(code: .messageNotRecognised, element: "messageType", rule: rule)]
            )
        }
        let reader = MessageReader(checkingFor: receiver, version)
        switch reader.read(encoded()) {
        case .accepted(let message):
            return message
        case .refused(let refusal):
            throw DraftError(faults: refusal.faults)
        }
    }

    private func encoded() -> [UInt8] {
        var writer = JSONWriter(capacity: 2048)
        var written: Set<Field> = []
        for row in RuleTables.rows(of: type) where written.insert(row.name).inserted {
            guard let value = values[row.name] else { continue }
            writer.member(row.name.rawValue, value)
        }
        // What the tables do not know comes last; the reader reports it as unknown.
        for field in Field.allCases where !written.contains(field) {
            guard let value = values[field] else { continue }
            writer.member(field.rawValue, value)
        }
        return writer.finished()
    }
}

extension MessageDraft: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type and version only: a draft holds card numbers and other secrets.
    public var description: String { "draft of \(type.rawValue) \(version)" }
    /// The type and version only.
    public var debugDescription: String { description }
    /// A mirror without children, so that a dump shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

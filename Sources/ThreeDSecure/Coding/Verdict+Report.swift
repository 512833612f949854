extension Verdict {
    /// The verdict as one JSON object on one line, for tools.
    ///
    /// Members: `verdict` (`accepted` or `refused`), `messageType` and `messageVersion` if they could
    /// be told, `errorCode`, `errorDescription` and `errorDetail` as the Erro would have them,
    /// `faults` and `unknownFields`.
    public var json: String {
        var writer = JSONWriter(capacity: 512)
        switch self {
        case .accepted(let message):
            writer.member("verdict", "accepted")
            writer.member("messageType", message.type.rawValue)
            writer.member("messageVersion", message.version.description)
            writer.member("faults", JSONValue.array([]))
            let names = message.unknownFields.map(JSONValue.string)
            writer.member("unknownFields", JSONValue.array(names))
        case .refused(let refusal):
            let error = refusal.errorMessage(from: .accessControlServer)
            writer.member("verdict", "refused")
            writer.member("messageType", refusal.messageType?.rawValue)
            writer.member("messageVersion", refusal.messageVersion?.description)
            writer.member("errorCode", error.code.rawValue)
            writer.member("errorDescription", error.description)
            writer.member("errorDetail", error.detail)
            writer.member("faults", JSONValue.array(refusal.faults.map(\.json)))
            let names = refusal.unknownFields.map(JSONValue.string)
            writer.member("unknownFields", JSONValue.array(names))
        }
        return String(decoding: writer.finished(), as: UTF8.self)
    }

    /// The verdict on one line, for people who look through many.
    public var summary: String {
        switch self {
        case .accepted(let message):
            "accepted \(message)"
        case .refused(let refusal):
            (["refused"] + refusal.heading + [refusal.code.rawValue, refusal.detail])
                .joined(separator: " ")
        }
    }

    /// The verdict with every fault on a line of its own, for people.
    public var report: String {
        var lines: [String]
        let unknown: [String]
        switch self {
        case .accepted(let message):
            lines = ["accepted: \(message)"]
            unknown = message.unknownFields
        case .refused(let refusal):
            let heading = refusal.heading.joined(separator: " ")
            lines = ["refused: \(heading.isEmpty ? "not a message" : heading)"]
            lines.append("errorCode: \(refusal.code.rawValue)")
            lines.append("errorDescription: \(refusal.code.defaultDescription)")
            lines.append("errorDetail: \(refusal.detail)")
            lines += refusal.faults.map { "  \($0)" }
            unknown = refusal.unknownFields
        }
        if !unknown.isEmpty { lines.append("ignored: \(unknown.joined(separator: ", "))") }
        return lines.joined(separator: "\n")
    }
}

extension Refusal {
    /// What could be told of the message, in words.
    fileprivate var heading: [String] {
        [messageType?.rawValue, messageVersion?.description].compactMap(\.self)
    }
}

extension Fault: CustomStringConvertible {
    /// The fault in words: code, element, rule and what was found.
    public var description: String {
        let subject = element.isEmpty ? "the message" : element
        let discovery = found.map { ", found \($0)" } ?? ""
        return "\(code.rawValue) \(subject) \(rule)\(discovery)"
    }

    /// The fault as a JSON object.
    fileprivate var json: JSONValue {
        var members = [
            JSONMember(name: "code", value: .string(code.rawValue)),
            JSONMember(name: "element", value: .string(element)),
            JSONMember(name: "rule", value: .string(rule)),
        ]
        if let found { members.append(JSONMember(name: "found", value: .string(found))) }
        return .object(members)
    }
}

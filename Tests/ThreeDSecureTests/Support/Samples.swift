import Testing
import ThreeDSecure

/// Accepted messages that several tests start from.
enum Samples {
    static func accepted(_ name: String) throws -> Message {
        let verdict = RuleCaseTests.reader(for: name).read(try Fixtures.message(name))
        guard case .accepted(let message) = verdict else {
            throw Refused(report: verdict.report)
        }
        return message
    }

    /// A sample message with some elements changed, `path` to JSON value; nil removes.
    static func changed(_ name: String, _ changes: [String: String?]) throws -> [UInt8] {
        var message = try EditableMessage(try Fixtures.message(name))
        for (path, value) in changes {
            if let value { try message.set(path, value) } else { message.remove(path) }
        }
        return try message.bytes
    }

    struct Refused: Error {
        let report: String
    }
}

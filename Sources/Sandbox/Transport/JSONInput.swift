import FoundationEssentials
import Hummingbird

/// The members of a JSON object that another program sent to one of the REST interfaces.
///
/// Reads each member once, says by name which one is at fault, and in the end refuses members that
/// nobody asked for: a misspelt member is a mistake, not something to ignore.
struct JSONInput {
    private let path: String
    private let members: [String: JSONInputValue]
    private var read: Set<String> = []

    /// Reads the body of a request.
    ///
    /// - Throws: A ``Problem`` if the body is not a JSON object.
    init(_ bytes: [UInt8]) throws {
        let value = try? JSONDecoder().decode(JSONInputValue.self, from: Data(bytes))
        guard case .object(let members) = value else {
            throw Problem(
                .badRequest,
                title: "Malformed request",
                detail: "The body must be a JSON object."
            )
        }
        self.init(path: "", members: members)
    }

    private init(path: String, members: [String: JSONInputValue]) {
        self.path = path
        self.members = members
    }

    /// Reads a text that must be there.
    mutating func string(_ name: String, maximumLength: Int) throws -> String {
        guard let text = try optionalString(name, maximumLength: maximumLength) else {
            throw Problem.invalid(path + name, "The member is missing.")
        }
        return text
    }

    mutating func optionalString(_ name: String, maximumLength: Int) throws -> String? {
        switch take(name) {
        case nil:
            return nil
        case .string(let text)? where !text.isEmpty && text.count <= maximumLength:
            return text
        default:
            throw Problem.invalid(
                path + name,
                "The member must be a string of 1 to \(maximumLength) characters."
            )
        }
    }

    mutating func optionalBoolean(_ name: String) throws -> Bool? {
        switch take(name) {
        case nil: return nil
        case .boolean(let boolean)?: return boolean
        default: throw Problem.invalid(path + name, "The member must be true or false.")
        }
    }

    /// Reads a nested object with a function that takes its members.
    mutating func optionalObject<Value>(
        _ name: String,
        _ body: (inout JSONInput) throws -> Value
    ) throws -> Value? {
        switch take(name) {
        case nil:
            return nil
        case .object(let members)?:
            var nested = JSONInput(path: path + name + ".", members: members)
            let value = try body(&nested)
            try nested.finish()
            return value
        default:
            throw Problem.invalid(path + name, "The member must be an object.")
        }
    }

    mutating func object<Value>(
        _ name: String,
        _ body: (inout JSONInput) throws -> Value
    ) throws -> Value {
        guard let value = try optionalObject(name, body) else {
            throw Problem.invalid(path + name, "The member is missing.")
        }
        return value
    }

    /// Refuses members that were not read.
    func finish() throws {
        if let unknown = members.keys.filter({ !read.contains($0) }).min() {
            throw Problem.invalid(path + unknown, "The member is not known here.")
        }
    }

    private mutating func take(_ name: String) -> JSONInputValue? {
        read.insert(name)
        return members[name]
    }
}

/// A JSON value as it came, of the kinds that the REST interfaces use.
enum JSONInputValue: Decodable {
    case string(String)
    case boolean(Bool)
    case object([String: JSONInputValue])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let members = try? container.decode([String: JSONInputValue].self) {
            self = .object(members)
        } else {
            self = .other
        }
    }
}

/// A value of JSON with the order of its members kept.
public enum JSONValue: Sendable, Hashable {
    /// A string.
    case string(String)
    /// A number, as it was written.
    case number(String)
    /// True or false.
    case boolean(Bool)
    /// Null.
    case null
    /// An array.
    case array([JSONValue])
    /// An object with its members in order.
    case object([JSONMember])

    /// The text, if this is a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements, if this is an array.
    public var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The value of a member, if this is an object that has it.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

/// A member of a JSON object.
public struct JSONMember: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Joins a name and a value.
    public init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Takes a string literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Takes a Boolean literal.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// Takes an array literal.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Takes a dictionary literal; the members keep its order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { JSONMember(name: $0.0, value: $0.1) })
    }
}

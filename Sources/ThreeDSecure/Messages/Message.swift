/// A message that was read, checked and accepted.
///
/// It keeps the bytes as they came, since they are evidence and may be signed, and a table of where
/// everything stands in them; values are made when they are asked for.
public struct Message: Sendable {
    /// The bytes as they came.
    public let bytes: [UInt8]
    /// The kind of the message.
    public let type: MessageType
    /// The version whose rules it was held against.
    public let version: MessageVersion

    let nodes: [Node]
    private let index: [Int32]
    private let unknownNodes: [Int]

    init(_ bytes: [UInt8], _ type: MessageType, _ version: MessageVersion, _ parsed: ParsedParts) {
        self.bytes = bytes
        self.type = type
        self.version = version
        nodes = parsed.nodes
        index = parsed.index
        unknownNodes = parsed.unknown
    }

    /// What a check leaves behind for the message that it accepted.
    struct ParsedParts {
        let nodes: [Node]
        let index: [Int32]
        let unknown: [Int]
    }

    /// The names of the elements that this version of the message does not know.
    ///
    /// They were ignored. A nested one is named `parent.child`.
    public var unknownFields: [String] {
        withNodes { bytes, nodes in
            let paths = ElementPath.paths(of: unknownNodes, nodes, in: bytes)
            return unknownNodes.compactMap { paths[$0] }
        }
    }

    /// The text of a string; nil if the field is absent or no string.
    public func string(_ field: Field) -> String? {
        guard let node = node(of: field), nodes[node].kind == .string else { return nil }
        return bytes.withUnsafeBytes { NodeReader.string(of: nodes[node], in: $0) }
    }

    /// A Boolean; nil if the field is absent or no Boolean.
    public func boolean(_ field: Field) -> Bool? {
        guard let node = node(of: field), nodes[node].kind == .boolean else { return nil }
        return bytes[nodes[node].range.lowerBound] == UInt8(ascii: "t")
    }

    /// The value of a field with everything in it; nil if it is absent.
    public func value(_ field: Field) -> JSONValue? {
        guard let node = node(of: field) else { return nil }
        return withNodes { bytes, nodes in NodeReader.value(at: node, nodes, in: bytes) }
    }

    /// The bytes of a field's value as they came, quotation marks included; nil if it is absent.
    public func rawValue(_ field: Field) -> [UInt8]? {
        guard let node = node(of: field) else { return nil }
        let range = nodes[node].range
        let isString = nodes[node].kind == .string
        return Array(bytes[isString ? range.lowerBound - 1..<range.upperBound + 1 : range])
    }

    /// A transaction identifier; nil if the field is absent or holds none.
    public func transactionID(_ field: Field) -> TransactionID? {
        string(field).flatMap(TransactionID.init)
    }

    func node(of field: Field) -> Int? {
        let node = index[field.index]
        return node < 0 ? nil : Int(node)
    }

    func withNodes<Result>(
        _ body: (UnsafeRawBufferPointer, UnsafeBufferPointer<Node>) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { bytes in
            nodes.withUnsafeBufferPointer { body(bytes, $0) }
        }
    }

    var unknownTopLevelNodes: Set<Int> {
        Set(unknownNodes)
    }
}

extension Message: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type and version only: a message holds card numbers and other secrets.
    public var description: String { "\(type.rawValue) \(version)" }
    /// The type and version only.
    public var debugDescription: String { description }
    /// A mirror without children, so that a dump shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

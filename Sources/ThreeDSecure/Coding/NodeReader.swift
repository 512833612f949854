/// Makes values of the bytes that a node marks.
enum NodeReader {
    static func string(of node: Node, in bytes: UnsafeRawBufferPointer) -> String? {
        guard node.kind == .string else { return nil }
        return text(bytes[node.range], hasEscapes: node.hasEscapes)
    }

    static func name(of node: Node, in bytes: UnsafeRawBufferPointer) -> String {
        text(bytes[node.nameRange], hasEscapes: node.nameHasEscapes)
    }

    /// The value at a place; an object or array with everything in it.
    static func value(
        at place: Int,
        _ nodes: UnsafeBufferPointer<Node>,
        in bytes: UnsafeRawBufferPointer
    ) -> JSONValue {
        let node = nodes[place]
        switch node.kind {
        case .string: return .string(string(of: node, in: bytes) ?? "")
        case .number: return .number(String(decoding: bytes[node.range], as: UTF8.self))
        case .boolean: return .boolean(bytes[node.range.lowerBound] == UInt8(ascii: "t"))
        case .null: return .null
        case .array: return .array(places(in: place, nodes).map { value(at: $0, nodes, in: bytes) })
        case .deferredArray: return deferredArray(node, in: bytes)
        case .object:
            let members = places(in: place, nodes).map { member in
                JSONMember(
                    name: name(of: nodes[member], in: bytes),
                    value: value(at: member, nodes, in: bytes)
                )
            }
            return .object(members)
        }
    }

    /// The places of the members or elements directly inside a container.
    static func places(in place: Int, _ nodes: UnsafeBufferPointer<Node>) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(Int(nodes[place].count))
        var position = place + 1
        while position < Int(nodes[place].next) {
            places.append(position)
            position = Int(nodes[position].next)
        }
        return places
    }

    private static func text(_ raw: Slice<UnsafeRawBufferPointer>, hasEscapes: Bool) -> String {
        hasEscapes
            ? String(decoding: JSONText.unescaped(raw), as: UTF8.self)
            : String(decoding: raw, as: UTF8.self)
    }

    private static func deferredArray(_ node: Node, in bytes: UnsafeRawBufferPointer) -> JSONValue {
        var elements: [JSONValue] = []
        DeferredElements.forEach(of: node, in: bytes) { nodes, _ in
            elements.append(value(at: 0, nodes, in: bytes))
        }
        return .array(elements)
    }
}

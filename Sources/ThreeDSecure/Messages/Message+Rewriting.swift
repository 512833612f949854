extension Message {
    /// The message as it is passed on: the same members in the same order, some left out, some set.
    ///
    /// Members that stay are copied byte for byte, message extensions among them. A member that is
    /// set takes the place of the one that was there, or comes last.
    ///
    /// - Parameters:
    ///   - removing: The fields that are left out.
    ///   - setting: The fields that get new values.
    ///   - keepingUnknown: Whether elements that the version does not know stay; the specification
    ///     wants them left out.
    /// - Returns: The bytes of the new message.
    public func rewritten(
        removing: Set<Field>,
        setting: [(Field, JSONValue)],
        keepingUnknown: Bool = false
    ) -> [UInt8] {
        let removed = Set(removing.map { ElementName($0) })
        var changes = Dictionary(
            setting.map { (ElementName($0.0), $0.1) },
            uniquingKeysWith: { _, last in last }
        )
        let unknown = keepingUnknown ? [] : unknownTopLevelNodes
        var writer = JSONWriter(capacity: bytes.count + 256)
        withNodes { bytes, nodes in
            for place in NodeReader.places(in: 0, nodes) {
                let node = nodes[place]
                if removed.contains(node.name) || unknown.contains(place) { continue }
                if let value = changes.removeValue(forKey: node.name) {
                    writer.member(NodeReader.name(of: node, in: bytes), value)
                } else {
                    writer.rawMember(name: bytes[node.nameRange], value: node.written(in: bytes))
                }
            }
        }
        for (field, _) in setting where !removing.contains(field) {
            guard let value = changes.removeValue(forKey: ElementName(field)) else {
                continue
            }
            writer.member(field.rawValue, value)
        }
        return writer.finished()
    }
}

extension Node {
    /// The bytes of the value as it was written, quotation marks included.
    func written(in bytes: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer> {
        kind == .string ? bytes[range.lowerBound - 1..<range.upperBound + 1] : bytes[range]
    }
}

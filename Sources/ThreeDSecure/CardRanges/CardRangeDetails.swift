/// What is known of card ranges besides their numbers, each different set of facts once.
///
/// Many ranges share an issuer and so their facts; those are kept as the bytes of a JSON object and
/// read when a range is looked up.
struct CardRangeDetails: Sendable {
    private var bytes: [UInt8] = []
    private var bounds: [UInt32] = [0]
    /// The latest facts of each hash; facts whose hash is taken are kept twice at worst.
    private var places: [Int: UInt32] = [:]

    /// The members of an entry that are kept.
    private static let kept: Set<ElementName> = [
        ElementName(.acsStartProtocolVersion), ElementName(.acsEndProtocolVersion),
        ElementName(NestedField.dsStartProtocolVersion),
        ElementName(NestedField.dsEndProtocolVersion),
        ElementName(NestedField.dsProtocolVersions), ElementName(.acsProtocolVersions),
        ElementName(.acsInfoInd), ElementName(.threeDSMethodURL), ElementName(.issuerCountryCode),
    ]

    subscript(place: UInt32) -> ArraySlice<UInt8> {
        bytes[Int(bounds[Int(place)])..<Int(bounds[Int(place) + 1])]
    }

    /// Keeps the facts of an entry and says where.
    mutating func insert(
        _ nodes: UnsafeBufferPointer<Node>,
        in message: UnsafeRawBufferPointer
    ) -> UInt32 {
        let start = bytes.count
        append(nodes, in: message)
        var hasher = Hasher()
        bytes[start...].withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = hasher.finalize()
        // No slice may be alive when bytes are removed, or all of them would be copied.
        if let place = places[hash], isRepeated(place, from: start) {
            bytes.removeLast(bytes.count - start)
            return place
        }
        bounds.append(UInt32(bytes.count))
        let place = UInt32(bounds.count - 2)
        places[hash] = place
        return place
    }

    private func isRepeated(_ place: UInt32, from start: Int) -> Bool {
        self[place].elementsEqual(bytes[start...])
    }

    private mutating func append(
        _ nodes: UnsafeBufferPointer<Node>,
        in message: UnsafeRawBufferPointer
    ) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        var position = 1
        while position < nodes.count {
            let node = nodes[position]
            position = Int(node.next)
            guard Self.kept.contains(node.name) else { continue }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: message[node.nameRange])
            bytes.append(UInt8(ascii: "\""))
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: node.written(in: message))
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

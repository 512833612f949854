/// Turns bytes into nodes in one pass.
///
/// Strict JSON of RFC 8259: no byte order mark, no trailing data, valid UTF-8, no lone surrogates,
/// numbers by the grammar. Names that occur twice in an object are noted, at every level, after
/// escapes are resolved.
struct Scanner {
    let bytes: UnsafeRawBufferPointer
    private(set) var position: Int
    private(set) var nodes: [Node] = []
    /// The second and later occurrences of names within one object, by node.
    private(set) var duplicates: [Int] = []

    private let defersCardRanges: Bool

    /// Prepares a scan.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, which must outlive the scan.
    ///   - position: Where the value starts.
    ///   - defersCardRanges: Whether the elements of a top-level `cardRangeData` are dropped after
    ///     their syntax was checked, so that a long list costs no memory.
    init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0, defersCardRanges: Bool = true) {
        self.bytes = bytes
        self.position = position
        self.defersCardRanges = defersCardRanges
        nodes.reserveCapacity(96)
    }

    /// Scans a whole message, which must be one object and nothing else.
    mutating func scanMessage() throws(SyntaxError) {
        skipWhitespace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "{") else {
            throw failure("is not a JSON object")
        }
        nodes.append(Node())
        try scanValue(of: 0, depth: 0)
        skipWhitespace()
        guard position == bytes.count else { throw failure("has data after its end") }
    }

    /// Scans the value at the position, whose syntax is known to be right.
    mutating func scanElement() throws(SyntaxError) {
        nodes.append(Node())
        try scanValue(of: 0, depth: 1)
    }

    /// Forgets the nodes and starts again elsewhere.
    mutating func restart(at position: Int) {
        self.position = position
        nodes.removeAll(keepingCapacity: true)
        duplicates.removeAll(keepingCapacity: true)
    }

    private func failure(_ reason: StaticString) -> SyntaxError {
        SyntaxError(reason: reason, offset: position)
    }

    mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func expect(_ byte: UInt8, or reason: StaticString) throws(SyntaxError) {
        guard position < bytes.count, bytes[position] == byte else { throw failure(reason) }
        position += 1
    }

    private mutating func scanValue(of index: Int, depth: Int) throws(SyntaxError) {
        guard position < bytes.count else { throw failure("ends too early") }
        nodes[index].start = UInt32(truncatingIfNeeded: position)
        switch bytes[position] {
        case UInt8(ascii: "\""):
            try scanStringValue(of: index)
        case UInt8(ascii: "{"):
            try scanObject(index, depth: depth + 1)
        case UInt8(ascii: "["):
            try scanArray(index, depth: depth + 1)
        case UInt8(ascii: "t"):
            try scanLiteral("true", kind: .boolean, of: index)
        case UInt8(ascii: "f"):
            try scanLiteral("false", kind: .boolean, of: index)
        case UInt8(ascii: "n"):
            try scanLiteral("null", kind: .null, of: index)
        default:
            nodes[index].kind = .number
            try scanNumber()
            nodes[index].end = UInt32(truncatingIfNeeded: position)
        }
        nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
    }

    private mutating func scanStringValue(of index: Int) throws(SyntaxError) {
        var string = StringScan(bytes, from: position + 1)
        position = try string.scan()
        nodes[index].kind = .string
        nodes[index].start += 1
        nodes[index].end = UInt32(truncatingIfNeeded: position - 1)
        nodes[index].count = UInt32(truncatingIfNeeded: string.characters)
        nodes[index].hasEscapes = string.hasEscapes
    }

    private mutating func scanLiteral(
        _ literal: StaticString,
        kind: Node.Kind,
        of index: Int
    ) throws(SyntaxError) {
        let count = literal.utf8CodeUnitCount
        guard position + count <= bytes.count else { throw failure("ends too early") }
        for offset in 0..<count where bytes[position + offset] != literal.utf8Start[offset] {
            throw failure("has an unknown literal")
        }
        position += count
        nodes[index].kind = kind
        nodes[index].end = UInt32(truncatingIfNeeded: position)
    }

    private mutating func scanNumber() throws(SyntaxError) {
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            try scanDigits()
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try scanDigits()
        }
        guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return }
        position += 1
        if position < bytes.count,
            bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
        {
            position += 1
        }
        try scanDigits()
    }

    private mutating func scanDigits() throws(SyntaxError) {
        let first = position
        while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > first else { throw failure("has a value that is none") }
    }

    private mutating func scanArray(_ index: Int, depth: Int) throws(SyntaxError) {
        guard depth <= MessageLimits.depth else { throw failure("is nested too deeply") }
        let isDeferred =
            defersCardRanges && depth == 2 && nodes[index].name == ElementName(.cardRangeData)
        nodes[index].kind = isDeferred ? .deferredArray : .array
        position += 1
        skipWhitespace()
        var count: UInt32 = 0
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
            position += 1
        } else {
            while true {
                let duplicatesBefore = duplicates.count
                let element = try appendNode()
                try scanValue(of: element, depth: depth)
                count += 1
                if isDeferred {
                    nodes.removeLast(nodes.count - element)
                    duplicates.removeLast(duplicates.count - duplicatesBefore)
                }
                skipWhitespace()
                if try continues(until: UInt8(ascii: "]")) { continue }
                break
            }
        }
        nodes[index].count = count
        nodes[index].end = UInt32(truncatingIfNeeded: position)
    }

    private mutating func scanObject(_ index: Int, depth: Int) throws(SyntaxError) {
        guard depth <= MessageLimits.depth else { throw failure("is nested too deeply") }
        nodes[index].kind = .object
        position += 1
        skipWhitespace()
        var count: UInt32 = 0
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
            position += 1
        } else {
            repeat {
                try scanMember(depth: depth)
                count += 1
            } while try continues(until: UInt8(ascii: "}"))
        }
        nodes[index].count = count
        nodes[index].end = UInt32(truncatingIfNeeded: position)
        noteDuplicates(of: index)
    }

    private mutating func scanMember(depth: Int) throws(SyntaxError) {
        try expect(UInt8(ascii: "\""), or: "has a member without a name")
        let start = position
        var name = StringScan(bytes, from: start)
        position = try name.scan()
        let member = try appendNode()
        nodes[member].nameStart = UInt32(truncatingIfNeeded: start)
        nodes[member].nameCount = UInt32(truncatingIfNeeded: position - 1 - start)
        nodes[member].nameHasEscapes = name.hasEscapes
        nodes[member].name = identify(start..<position - 1, hasEscapes: name.hasEscapes)
        skipWhitespace()
        try expect(UInt8(ascii: ":"), or: "has a name without a value")
        skipWhitespace()
        try scanValue(of: member, depth: depth)
        skipWhitespace()
    }

    private mutating func continues(until close: UInt8) throws(SyntaxError) -> Bool {
        guard position < bytes.count else { throw failure("ends too early") }
        defer { position += 1 }
        switch bytes[position] {
        case UInt8(ascii: ","):
            position += 1
            skipWhitespace()
            position -= 1
            return true
        case close:
            return false
        default:
            throw failure("lacks a comma")
        }
    }

    private mutating func appendNode() throws(SyntaxError) -> Int {
        guard nodes.count < MessageLimits.nodes else { throw failure("has too many elements") }
        nodes.append(Node())
        return nodes.count - 1
    }

    private func identify(_ range: Range<Int>, hasEscapes: Bool) -> ElementName {
        guard hasEscapes else {
            return NameTable.shared.find(UnsafeRawBufferPointer(rebasing: bytes[range]))
        }
        return JSONText.unescaped(bytes[range]).withUnsafeBytes { NameTable.shared.find($0) }
    }

    private mutating func noteDuplicates(of object: Int) {
        var known = BitSet512()
        var unknown: [Int] = []
        var index = object + 1
        while index < nodes.count {
            let node = nodes[index]
            if node.name == .unknown {
                unknown.append(index)
            } else if !known.insert(Int(node.name.number)) {
                duplicates.append(index)
            }
            index = Int(node.next)
        }
        guard unknown.count > 1 else { return }
        var seen: Set<[UInt8]> = []
        for index in unknown {
            let node = nodes[index]
            let name = bytes[node.nameRange]
            let spelled = node.nameHasEscapes ? JSONText.unescaped(name) : Array(name)
            if !seen.insert(spelled).inserted { duplicates.append(index) }
        }
    }
}

/// Turns bytes into nodes in one pass.
///
/// Strict JSON of RFC 8259: no byte order mark, no trailing data, valid UTF-8, no lone surrogates,
/// numbers by the grammar. Names that occur twice in an object are noted, at every level, after
/// escapes are resolved.
struct Scanner: ~Copyable {
    let bytes: UnsafeRawBufferPointer
    private(set) var position: Int
    private(set) var nodes = NodeBuffer()
    /// The second and later occurrences of names within one object, by node.
    private(set) var duplicates: [Int] = []

    private let names = NameTable.shared
    private let defersCardRanges: Bool
    private let cardRangeData = ElementName(.cardRangeData)

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
    }

    /// Scans a whole message, which must be one object and nothing else.
    mutating func scanMessage() throws(SyntaxError) {
        skipWhitespace()
        guard current == UInt8(ascii: "{") else { throw failure("is not a JSON object") }
        try scanValue(of: Node(), depth: 0)
        skipWhitespace()
        guard position == bytes.count else { throw failure("has data after its end") }
    }

    /// Scans one value, whose node becomes the first.
    mutating func scanElement(at position: Int) throws(SyntaxError) {
        self.position = position
        nodes.truncate(to: 0)
        duplicates.removeAll(keepingCapacity: true)
        try scanValue(of: Node(), depth: 2)
    }

    /// The byte at the position; a zero, which no JSON text holds outside of strings, at the end.
    @inline(__always)
    private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private func failure(_ reason: StaticString) -> SyntaxError {
        SyntaxError(reason: reason, offset: position)
    }

    @inline(__always)
    private var offset: UInt32 { UInt32(truncatingIfNeeded: position) }

    @inline(__always)
    mutating func skipWhitespace() {
        while true {
            let byte = current
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
                return
            }
            position += 1
        }
    }

    /// Steps over a comma between elements.
    mutating func step() {
        position += 1
    }

    /// Scans the value of a node that has at most a name so far, and appends it with its contents.
    private mutating func scanValue(of node: consuming Node, depth: Int) throws(SyntaxError) {
        guard nodes.count < MessageLimits.nodes else { throw failure("has too many elements") }
        node.start = offset
        switch current {
        case UInt8(ascii: "\""):
            try scanString(&node)
        case UInt8(ascii: "{"):
            return try scanObject(node, depth: depth + 1)
        case UInt8(ascii: "["):
            return try scanArray(node, depth: depth + 1)
        case UInt8(ascii: "t"):
            try scanLiteral("true", .boolean, &node)
        case UInt8(ascii: "f"):
            try scanLiteral("false", .boolean, &node)
        case UInt8(ascii: "n"):
            try scanLiteral("null", .null, &node)
        default:
            try scanNumber(&node)
        }
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
        nodes.append(node)
    }

    @inline(__always)
    private mutating func scanString(_ node: inout Node) throws(SyntaxError) {
        var string = StringScan(bytes, from: position + 1)
        position = try string.scan()
        node.kind = .string
        node.start += 1
        node.end = offset - 1
        node.count = UInt32(truncatingIfNeeded: string.characters)
        node.hasEscapes = string.hasEscapes
    }

    private mutating func scanLiteral(
        _ literal: StaticString,
        _ kind: Node.Kind,
        _ node: inout Node
    ) throws(SyntaxError) {
        let count = literal.utf8CodeUnitCount
        guard position + count <= bytes.count else { throw failure("ends too early") }
        for index in 0..<count where bytes[position + index] != literal.utf8Start[index] {
            throw failure("has an unknown literal")
        }
        position += count
        node.kind = kind
        node.end = offset
    }

    private mutating func scanNumber(_ node: inout Node) throws(SyntaxError) {
        if current == UInt8(ascii: "-") { position += 1 }
        if current == UInt8(ascii: "0") {
            position += 1
        } else {
            try scanDigits()
        }
        if current == UInt8(ascii: ".") {
            position += 1
            try scanDigits()
        }
        if current | 0x20 == UInt8(ascii: "e") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try scanDigits()
        }
        node.kind = .number
        node.end = offset
    }

    private mutating func scanDigits() throws(SyntaxError) {
        let first = position
        while TextFormats.isDigit(current) { position += 1 }
        guard position > first else { throw failure("has a value that is none") }
    }

    private mutating func scanArray(_ node: consuming Node, depth: Int) throws(SyntaxError) {
        guard depth <= MessageLimits.depth else { throw failure("is nested too deeply") }
        let isDeferred = defersCardRanges && depth == 2 && node.name == cardRangeData
        let place = nodes.count
        nodes.append(node)
        position += 1
        skipWhitespace()
        if current == UInt8(ascii: "]") {
            position += 1
        } else {
            let known = duplicates.count
            repeat {
                try scanValue(of: Node(), depth: depth)
                node.count += 1
                if isDeferred {
                    nodes.truncate(to: place + 1)
                    duplicates.removeLast(duplicates.count - known)
                }
            } while try continues(until: UInt8(ascii: "]"))
        }
        node.kind = isDeferred ? .deferredArray : .array
        close(node, at: place)
    }

    private mutating func scanObject(_ node: consuming Node, depth: Int) throws(SyntaxError) {
        guard depth <= MessageLimits.depth else { throw failure("is nested too deeply") }
        let place = nodes.count
        nodes.append(node)
        position += 1
        skipWhitespace()
        if current == UInt8(ascii: "}") {
            position += 1
        } else {
            repeat {
                try scanMember(depth: depth)
                node.count += 1
            } while try continues(until: UInt8(ascii: "}"))
        }
        node.kind = .object
        close(node, at: place)
        if node.count > 1 { noteDuplicates(of: place) }
    }

    private mutating func close(_ node: borrowing Node, at place: Int) {
        var closed = copy node
        closed.end = offset
        closed.next = UInt32(truncatingIfNeeded: nodes.count)
        nodes[place] = closed
    }

    @inline(__always)
    private mutating func scanMember(depth: Int) throws(SyntaxError) {
        skipWhitespace()
        guard current == UInt8(ascii: "\"") else { throw failure("has a member without a name") }
        let start = position + 1
        var name = StringScan(bytes, from: start)
        position = try name.scan()
        var node = Node()
        node.nameStart = UInt32(truncatingIfNeeded: start)
        node.nameCount = UInt32(truncatingIfNeeded: position - 1 - start)
        node.nameHasEscapes = name.hasEscapes
        node.name = identify(start..<position - 1, hasEscapes: name.hasEscapes)
        skipWhitespace()
        guard current == UInt8(ascii: ":") else { throw failure("has a name without a value") }
        position += 1
        skipWhitespace()
        try scanValue(of: node, depth: depth)
    }

    /// Steps over a comma, or over the end of the container.
    @inline(__always)
    private mutating func continues(until end: UInt8) throws(SyntaxError) -> Bool {
        skipWhitespace()
        let byte = current
        guard byte == UInt8(ascii: ",") || byte == end else { throw failure("lacks a comma") }
        position += 1
        if byte == end { return false }
        skipWhitespace()
        return true
    }

    @inline(__always)
    private func identify(_ range: Range<Int>, hasEscapes: Bool) -> ElementName {
        guard hasEscapes else { return names.find(UnsafeRawBufferPointer(rebasing: bytes[range])) }
        return JSONText.unescaped(bytes[range]).withUnsafeBytes { names.find($0) }
    }

    private mutating func noteDuplicates(of object: Int) {
        var known = BitSet512()
        var unknown: [Int] = []
        var place = object + 1
        while place < nodes.count {
            let node = nodes[place]
            if node.name == .unknown {
                unknown.append(place)
            } else if !known.insert(Int(node.name.number)) {
                duplicates.append(place)
            }
            place = Int(node.next)
        }
        guard unknown.count > 1 else { return }
        var seen: Set<[UInt8]> = []
        for place in unknown {
            let name = bytes[nodes[place].nameRange]
            let spelled = nodes[place].nameHasEscapes ? JSONText.unescaped(name) : Array(name)
            if !seen.insert(spelled).inserted { duplicates.append(place) }
        }
    }
}

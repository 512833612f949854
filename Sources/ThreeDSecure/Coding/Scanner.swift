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

    private let names = NameTable.shared.finder
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
        try scanValue(Node.Name(), depth: 0)
        skipWhitespace()
        guard position == bytes.count else { throw failure("has data after its end") }
    }

    /// Scans one value, whose node becomes the first.
    mutating func scanElement(at position: Int) throws(SyntaxError) {
        self.position = position
        nodes.truncate(to: 0)
        duplicates.removeAll(keepingCapacity: true)
        try scanValue(Node.Name(), depth: 2)
    }

    /// The byte at the position; a zero, which no JSON text holds outside of strings, at the end.
    @inline(__always)
    private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private func failure(_ reason: StaticString) -> SyntaxError {
        SyntaxError(reason: reason, offset: position)
    }

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

    /// Scans a value and appends its node, and those of what it contains.
    private mutating func scanValue(_ name: Node.Name, depth: Int) throws(SyntaxError) {
        guard nodes.count < MessageLimits.nodes else { throw failure("has too many elements") }
        switch current {
        case UInt8(ascii: "\""):
            let start = position + 1
            let string = try StringScan(bytes, from: start)
            position = string.end
            append(name, .string, start..<string.end - 1, string.characters, string.hasEscapes)
        case UInt8(ascii: "{"):
            try scanObject(name, depth: depth + 1)
        case UInt8(ascii: "["):
            try scanArray(name, depth: depth + 1)
        case UInt8(ascii: "t"):
            try scanLiteral("true", .boolean, name)
        case UInt8(ascii: "f"):
            try scanLiteral("false", .boolean, name)
        case UInt8(ascii: "n"):
            try scanLiteral("null", .null, name)
        default:
            try scanNumber(name)
        }
    }

    @inline(__always)
    private mutating func append(
        _ name: Node.Name,
        _ kind: Node.Kind,
        _ range: Range<Int>,
        _ count: Int = 0,
        _ hasEscapes: Bool = false
    ) {
        let next = nodes.count + 1
        nodes.append(
            Node(name, kind, range, next: next, count: count, hasEscapes: hasEscapes)
        )
    }

    private mutating func scanLiteral(
        _ literal: StaticString,
        _ kind: Node.Kind,
        _ name: Node.Name
    ) throws(SyntaxError) {
        let start = position
        let count = literal.utf8CodeUnitCount
        guard start + count <= bytes.count else { throw failure("ends too early") }
        for index in 0..<count where bytes[start + index] != literal.utf8Start[index] {
            throw failure("has an unknown literal")
        }
        position += count
        append(name, kind, start..<position)
    }

    private mutating func scanNumber(_ name: Node.Name) throws(SyntaxError) {
        let start = position
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
        append(name, .number, start..<position)
    }

    private mutating func scanDigits() throws(SyntaxError) {
        let first = position
        while TextFormats.isDigit(current) { position += 1 }
        guard position > first else { throw failure("has a value that is none") }
    }

    private mutating func scanArray(_ name: Node.Name, depth: Int) throws(SyntaxError) {
        let place = try open(name, depth: depth)
        let start = position
        let isDeferred = defersCardRanges && depth == 2 && name.element == cardRangeData
        var count = 0
        if !isEmptyContainer(until: UInt8(ascii: "]")) {
            let known = duplicates.count
            repeat {
                try scanValue(Node.Name(), depth: depth)
                count += 1
                if isDeferred {
                    nodes.truncate(to: place + 1)
                    duplicates.removeLast(duplicates.count - known)
                }
            } while try continues(until: UInt8(ascii: "]"))
        }
        let kind: Node.Kind = isDeferred ? .deferredArray : .array
        nodes[place] = Node(name, kind, start..<position, next: nodes.count, count: count)
    }

    private mutating func scanObject(_ name: Node.Name, depth: Int) throws(SyntaxError) {
        let place = try open(name, depth: depth)
        let start = position
        var count = 0
        if !isEmptyContainer(until: UInt8(ascii: "}")) {
            repeat {
                try scanMember(depth: depth)
                count += 1
            } while try continues(until: UInt8(ascii: "}"))
        }
        nodes[place] = Node(name, .object, start..<position, next: nodes.count, count: count)
        if count > 1 { noteDuplicates(of: place) }
    }

    /// Keeps a place for the node of a container, which is complete only at its end.
    private mutating func open(_ name: Node.Name, depth: Int) throws(SyntaxError) -> Int {
        guard depth <= MessageLimits.depth else { throw failure("is nested too deeply") }
        append(name, .null, position..<position)
        return nodes.count - 1
    }

    /// Steps into a container, and out again if nothing is in it.
    private mutating func isEmptyContainer(until end: UInt8) -> Bool {
        position += 1
        skipWhitespace()
        guard current == end else { return false }
        position += 1
        return true
    }

    @inline(__always)
    private mutating func scanMember(depth: Int) throws(SyntaxError) {
        guard current == UInt8(ascii: "\"") else { throw failure("has a member without a name") }
        let start = position + 1
        let string = try StringScan(bytes, from: start)
        position = string.end
        let name = Node.Name(
            start: UInt32(truncatingIfNeeded: start),
            count: UInt32(truncatingIfNeeded: string.end - 1 - start),
            element: identify(start..<string.end - 1, hasEscapes: string.hasEscapes),
            hasEscapes: string.hasEscapes
        )
        skipWhitespace()
        guard current == UInt8(ascii: ":") else { throw failure("has a name without a value") }
        position += 1
        skipWhitespace()
        try scanValue(name, depth: depth)
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

/// Holds the nodes of a message against the rule tables and notes every fault.
struct Checker {
    /// The most faults that are noted; more would only cost time and memory.
    static let maximumFindings = 200

    let bytes: UnsafeRawBufferPointer
    let nodes: UnsafeBufferPointer<Node>
    let circumstances: Circumstances
    let version: MessageVersion
    /// The extensions whose critical use is accepted; nil accepts all.
    let recognisedExtensions: Set<String>?

    private(set) var findings: [Finding] = []
    /// Members that the version does not know.
    private(set) var unknown: [Int] = []
    /// The node of each field of the message, or -1.
    private(set) var index: [Int32]
    /// Arrays whose elements are still to be scanned and checked.
    private(set) var deferred: [(node: Int, element: CompiledTable.Alternative)] = []

    private let book = RuleBook.shared
    private let formats: FormatChecker

    init(
        _ bytes: UnsafeRawBufferPointer,
        _ nodes: UnsafeBufferPointer<Node>,
        in circumstances: Circumstances,
        version: MessageVersion,
        recognisedExtensions: Set<String>?,
        isElement: Bool = false
    ) {
        self.bytes = bytes
        self.nodes = nodes
        self.circumstances = circumstances
        self.version = version
        self.recognisedExtensions = recognisedExtensions
        index = isElement ? [] : [Int32](repeating: -1, count: Field.count)
        formats = FormatChecker(book: book)
    }

    mutating func note(_ finding: Finding) {
        guard findings.count < Self.maximumFindings else { return }
        findings.append(finding)
    }

    /// Checks the members of a whole message.
    mutating func checkMessage(_ type: MessageType) {
        indexFields()
        checkMembers(of: 0, table: book.tables[book.table(of: type, version)])
    }

    /// Checks the members of what a carrier holds.
    mutating func checkCarried(_ carrier: Carrier) {
        indexFields()
        checkMembers(of: 0, table: book.tables[book.table(of: carrier, version)])
    }

    /// Checks one element of an array by itself.
    mutating func checkElement(_ node: Int, as element: CompiledTable.Alternative) {
        check(node, as: element)
    }

    /// The node of a field at the top level.
    func node(of field: Field) -> Int? {
        let node = index[field.index]
        return node < 0 ? nil : Int(node)
    }

    /// The node of a member of an object.
    func member(_ name: ElementName, of object: Int) -> Int? {
        if object == 0, name.number < index.count {
            let node = index[Int(name.number)]
            return node < 0 ? nil : Int(node)
        }
        var position = object + 1
        let end = Int(nodes[object].next)
        while position < end {
            if nodes[position].name == name { return position }
            position = Int(nodes[position].next)
        }
        return nil
    }

    private mutating func indexFields() {
        var position = 1
        while position < nodes.count {
            let name = Int(nodes[position].name.number)
            if name < Field.count, index[name] < 0 { index[name] = Int32(position) }
            position = Int(nodes[position].next)
        }
    }

    // MARK: Objects

    private mutating func checkMembers(of object: Int, table: CompiledTable) {
        var seen = BitSet512()
        var position = object + 1
        let end = Int(nodes[object].next)
        while position < end {
            let name = nodes[position].name
            let place = name == .unknown ? -1 : Int(table.ruleByName[Int(name.number)])
            if place < 0 {
                unknown.append(position)
            } else if seen.insert(place) {
                check(position, by: table.rules[place], in: table)
            }
            position = Int(nodes[position].next)
        }
        let missing = table.required(in: circumstances).subtracting(seen)
        if !missing.isEmpty {
            for place in missing.numbers {
                noteMissing(table.rules[place].name, in: object)
            }
        }
        checkConditionals(of: object, table: table, seen: seen)
    }

    private mutating func noteMissing(_ name: ElementName, in object: Int) {
        note(Finding(.requiredElementMissing, at: object, member: name, .missing))
    }

    private mutating func check(_ node: Int, by rule: CompiledTable.Rule, in table: CompiledTable) {
        let isRequired = circumstances.isSubset(of: rule.required)
        let before = findings.count
        var isApplicable = false
        for place in Int(rule.first)..<Int(rule.end)
        where table.alternatives[place].circumstances.overlaps(circumstances) {
            if nodes[node].isEmpty {
                noteEmpty(node, isRequired: isRequired)
                return
            }
            // Where circumstances are not known, one shape that fits is enough.
            if isApplicable { findings.removeLast(findings.count - before) }
            isApplicable = true
            check(node, as: table.alternatives[place])
            if findings.count == before { return }
        }
    }

    private mutating func noteEmpty(_ node: Int, isRequired: Bool) {
        if isRequired {
            note(Finding(.requiredElementMissing, at: node, .missing))
        } else if !ToleratedDivergence.allowsEmpty(nodes[node]) {
            note(Finding(.formatInvalid, at: node, .empty))
        }
    }

    // MARK: Values

    private mutating func check(_ node: Int, as alternative: CompiledTable.Alternative) {
        switch alternative.format {
        case .boolean:
            judge(node, alternative, nodes[node].kind == .boolean ? .valid : .invalid)
        case .alwaysTrue:
            let isTrue = nodes[node].kind == .boolean && bytes[nodes[node].range.lowerBound] == 0x74
            judge(node, alternative, isTrue ? .valid : .invalid)
        case .object(let table, let maximum):
            guard isObject(node, atMost: maximum) else {
                return judge(node, alternative, .invalid)
            }
            checkMembers(of: node, table: book.tables[Int(table)])
        case .freeObject(let maximum):
            judge(node, alternative, isObject(node, atMost: maximum) ? .valid : .invalid)
        case .textOrObject(let maximum) where nodes[node].kind == .object:
            judge(node, alternative, isObject(node, atMost: maximum) ? .valid : .invalid)
        case .array(let minimum, let maximum, let element):
            checkArray(node, alternative, minimum...maximum, book.elementFormats[Int(element)])
        case .selection:
            judge(node, alternative, isSelection(node) ? .valid : .invalid)
        case .extensions(let maximum):
            checkExtensions(node, alternative, maximum: maximum)
        default:
            judge(node, alternative, checkString(node, as: alternative.format))
        }
    }

    private mutating func judge(
        _ node: Int,
        _ alternative: CompiledTable.Alternative,
        _ verdict: FormatVerdict
    ) {
        let code: ErrorCode
        switch verdict {
        case .valid: return
        case .invalid: code = .formatInvalid
        case .reserved: code = ErrorCode.reservedValueNotRecognised.asKnown(by: version)
        case .notListed: code = .isoCodeInvalid
        }
        note(Finding(code, at: node, .format(alternative.source)))
    }

    private func checkString(_ node: Int, as format: CompiledFormat) -> FormatVerdict {
        guard nodes[node].kind == .string else { return .invalid }
        let characters = Int(nodes[node].count)
        guard nodes[node].hasEscapes else {
            return formats.check(bytes[nodes[node].range], characters: characters, as: format)
        }
        return JSONText.unescaped(bytes[nodes[node].range]).withUnsafeBytes { text in
            formats.check(text[...], characters: characters, as: format)
        }
    }

    private func isObject(_ node: Int, atMost maximum: Int32) -> Bool {
        nodes[node].kind == .object && isWithin(Int(maximum), node)
    }

    /// Whether a container is written in at most so many characters, white space included.
    func isWithin(_ maximum: Int, _ node: Int) -> Bool {
        let range = nodes[node].range
        return range.count <= maximum
            || range.count - (UTF8Check.continuationBytes(bytes[range]) ?? 0) <= maximum
    }

    /// An object with one member, whose value is text of at most 45 characters.
    private func isSelection(_ node: Int) -> Bool {
        guard nodes[node].kind == .object, nodes[node].count == 1 else { return false }
        let choice = nodes[node + 1]
        return choice.kind == .string && (1...45).contains(choice.count)
    }

    // MARK: Arrays

    private mutating func checkArray(
        _ node: Int,
        _ alternative: CompiledTable.Alternative,
        _ count: ClosedRange<Int32>,
        _ element: CompiledTable.Alternative
    ) {
        guard nodes[node].isArray, count.contains(Int32(clamping: nodes[node].count)) else {
            return judge(node, alternative, .invalid)
        }
        guard nodes[node].kind == .array else {
            deferred.append((node, element))
            return
        }
        var position = node + 1
        while position < Int(nodes[node].next) {
            if nodes[position].isEmpty {
                note(Finding(.formatInvalid, at: position, .empty))
            } else {
                check(position, as: element)
            }
            position = Int(nodes[position].next)
        }
        if version >= .v231, case .codes = element.format { noteRepeatedCodes(in: node) }
    }

    /// 2.3.1 refuses the same code twice in a list, as it refuses the same name twice.
    private mutating func noteRepeatedCodes(in node: Int) {
        var seen: Set<UInt64> = []
        var position = node + 1
        while position < Int(nodes[node].next) {
            if let code = PackedWord.pack(bytes[nodes[position].range]),
                !seen.insert(code).inserted
            {
                return note(Finding(.duplicateElement, at: node, .duplicateValue))
            }
            position = Int(nodes[position].next)
        }
    }
}

extension Field {
    /// The number of fields.
    static let count = allCases.count
}

/// What a PRes changes, read from its `cardRangeData`.
struct CardRangeChanges {
    private enum Action {
        case add
        case modify
        case delete
    }

    private struct Change {
        let action: Action
        let entry: CardRangeList.Entry
    }

    private let message: Message
    /// The changes in the order in which they are made, by the length of the card numbers.
    private var changes: [Int: [Change]] = [:]

    init(of message: Message, details: inout CardRangeDetails) throws(Refusal) {
        self.message = message
        guard let node = message.node(of: .cardRangeData) else { return }
        var changes: [Int: [Change]] = [:]
        message.bytes.withUnsafeBytes { bytes in
            DeferredElements.forEach(of: message.nodes[node], in: bytes) { nodes, _ in
                Self.read(nodes, in: bytes, into: &changes, &details)
            }
        }
        // LIFO: the last entry is processed first.
        let isReversed = message.string(.readOrder) == "02"
        self.changes = isReversed ? changes.mapValues { $0.reversed() } : changes
    }

    /// A list with the changes of its length made.
    func applied(
        to list: CardRangeList,
        length: Int,
        treatsAllAsAdditions: Bool
    ) throws(Refusal) -> CardRangeList {
        guard let relevant = changes[length] else { return list }
        let isPlain = treatsAllAsAdditions || relevant.allSatisfy { $0.action == .add }
        do throws(CardRangeList.Overlap) {
            if isPlain { return try CardRangeList(list.entries + relevant.map(\.entry)) }
        } catch {
            throw refusal(error, length)
        }
        return try changed(list, by: relevant, length)
    }

    private func changed(
        _ list: CardRangeList,
        by relevant: [Change],
        _ length: Int
    ) throws(Refusal) -> CardRangeList {
        var ranges = Dictionary(
            list.entries.map { ($0.start, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for change in relevant {
            let entry = change.entry
            let isKnown = ranges[entry.start]?.end == entry.end
            switch change.action {
            case .add:
                guard ranges[entry.start] == nil else {
                    throw refusal(
                        isKnown ? .cardRangeActionInvalid : .cardRangesOverlap,
                        [entry],
                        length
                    )
                }
                ranges[entry.start] = entry
            case .modify:
                guard isKnown else { throw refusal(.cardRangeActionInvalid, [entry], length) }
                ranges[entry.start] = entry
            case .delete:
                guard isKnown else { throw refusal(.cardRangeActionInvalid, [entry], length) }
                ranges[entry.start] = nil
            }
        }
        do throws(CardRangeList.Overlap) {
            return try CardRangeList(ranges.values.sorted { $0.start < $1.start })
        } catch {
            throw refusal(error, length)
        }
    }

    // MARK: Refusing

    private func refusal(_ overlap: CardRangeList.Overlap, _ length: Int) -> Refusal {
        overlap.isSameRange
            ? refusal(.cardRangeActionInvalid, [overlap.second], length)
            : refusal(.cardRangesOverlap, [overlap.first, overlap.second], length)
    }

    private func refusal(
        _ code: ErrorCode,
        _ entries: [CardRangeList.Entry],
        _ length: Int
    ) -> Refusal {
        let ranges = entries.map {
            "\(Self.text($0.start, length: length))-\(Self.text($0.end, length: length))"
        }
        let rule =
            code == .cardRangesOverlap
            ? "must not overlap another range" : "must have an action that its state allows"
        let fault = Fault(
            code: code.asKnown(by: message.version),
            element: "cardRangeData",
            rule: rule,
            found: ranges.joined(separator: ",")
        )
        var identifiers: [Field: TransactionID] = [:]
        identifiers[.threeDSServerTransID] = message.transactionID(.threeDSServerTransID)
        identifiers[.dsTransID] = message.transactionID(.dsTransID)
        return Refusal(
            faults: [fault],
            detail: ranges.joined(separator: ","),
            messageType: message.type,
            messageVersion: message.version,
            fallbackVersion: message.version,
            identifiers: identifiers
        )
    }

    static func text(_ number: UInt64, length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
    }

    // MARK: Reading

    private static let startRange = ElementName(.startRange)
    private static let endRange = ElementName(.endRange)
    private static let start = ElementName(.start)
    private static let end = ElementName(.end)
    private static let ranges = ElementName(.ranges)
    private static let actionInd = ElementName(.actionInd)

    private static func read(
        _ nodes: UnsafeBufferPointer<Node>,
        in bytes: UnsafeRawBufferPointer,
        into changes: inout [Int: [Change]],
        _ details: inout CardRangeDetails
    ) {
        var action = Action.add
        var pairs: [(start: Int, end: Int)] = []
        var single: (start: Int, end: Int) = (0, 0)
        var position = 1
        while position < nodes.count {
            switch nodes[position].name {
            case startRange: single.start = position
            case endRange: single.end = position
            case actionInd: action = self.action(bytes[nodes[position].range.lowerBound])
            case ranges: pairs = self.pairs(in: position, nodes)
            default: break
            }
            position = Int(nodes[position].next)
        }
        if single.start > 0, single.end > 0 { pairs.append(single) }
        let place = details.insert(nodes, in: bytes)
        for pair in pairs {
            guard let first = number(nodes[pair.start], in: bytes),
                let last = number(nodes[pair.end], in: bytes)
            else { continue }
            let entry = CardRangeList.Entry(start: first, end: last, details: place)
            let length = nodes[pair.start].range.count
            changes[length, default: []].append(Change(action: action, entry: entry))
        }
    }

    private static func pairs(
        in array: Int,
        _ nodes: UnsafeBufferPointer<Node>
    ) -> [(start: Int, end: Int)] {
        NodeReader.places(in: array, nodes).map { object in
            var pair = (start: 0, end: 0)
            for member in NodeReader.places(in: object, nodes) {
                if nodes[member].name == start { pair.start = member }
                if nodes[member].name == end { pair.end = member }
            }
            return pair
        }
    }

    private static func action(_ byte: UInt8) -> Action {
        switch byte {
        case UInt8(ascii: "M"): .modify
        case UInt8(ascii: "D"): .delete
        default: .add
        }
    }

    private static func number(_ node: Node, in bytes: UnsafeRawBufferPointer) -> UInt64? {
        guard CardRangeTable.lengths.contains(node.range.count) else { return nil }
        var value: UInt64 = 0
        for byte in bytes[node.range] {
            guard TextFormats.isDigit(byte) else { return nil }
            value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
        }
        return value
    }
}

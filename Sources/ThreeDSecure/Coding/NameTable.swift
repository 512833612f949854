/// The wire names of all rules, numbered.
struct NameTable: Sendable {
    static let shared = Self()

    let texts: [String]
    private let nestedNumbers: [UInt16]
    /// The part that a scanner needs.
    let finder: NameFinder

    private init() {
        var texts = Field.allCases.map(\.rawValue)
        var numbers = Dictionary(uniqueKeysWithValues: zip(texts, 0...))
        for member in NestedField.allCases where numbers[member.rawValue] == nil {
            numbers[member.rawValue] = texts.count
            texts.append(member.rawValue)
        }
        precondition(texts.count < 512, "names are numbered below 512")
        self.texts = texts
        nestedNumbers = NestedField.allCases.map { UInt16(numbers[$0.rawValue] ?? 0) }

        let spelled = Self.immortal(texts.flatMap(\.utf8))
        var entries: [NameFinder.Entry] = []
        var slots = [UInt16](repeating: ElementName.unknownNumber, count: NameFinder.slotCount)
        var start = 0
        for (number, text) in texts.enumerated() {
            let bytes = UnsafeRawBufferPointer(start: spelled + start, count: text.utf8.count)
            let (head, tail) = NameFinder.ends(bytes)
            entries.append(
                NameFinder.Entry(
                    head: head,
                    tail: tail,
                    count: Int32(bytes.count),
                    start: Int32(start)
                )
            )
            var slot = NameFinder.slot(head, tail, bytes.count)
            while slots[slot] != ElementName.unknownNumber {
                slot = (slot + 1) & (NameFinder.slotCount - 1)
            }
            slots[slot] = UInt16(number)
            start += bytes.count
        }
        finder = NameFinder(
            slots: UnsafePointer(Self.immortal(slots)),
            entries: UnsafePointer(Self.immortal(entries)),
            spelled: UnsafePointer(spelled)
        )
    }

    private static func immortal<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        memory.initialize(from: elements, count: elements.count)
        return memory
    }

    func name(of field: NestedField) -> ElementName {
        ElementName(number: nestedNumbers[Int(unsafeBitCast(field, to: UInt8.self))])
    }

    /// The number of a name, or `unknown`.
    func find(_ bytes: UnsafeRawBufferPointer) -> ElementName { finder.find(bytes) }
}

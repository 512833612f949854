/// The wire names of all rules in a table that finds one by its bytes.
///
/// Open addressing over a hash of the length and of the first and last eight bytes: a look-up
/// compares one candidate, mostly by two words, and allocates nothing. The table is made once and
/// lives as long as the program, so that copies of this value share it freely.
struct NameTable: @unchecked Sendable {
    static let shared = Self()

    private static let slotCount = 1024

    /// What decides whether a name is the one.
    private struct Entry {
        let head: UInt64
        let tail: UInt64
        let count: Int32
        let start: Int32
    }

    let texts: [String]
    private let nestedNumbers: [UInt16]
    private let slots: UnsafePointer<UInt16>
    private let entries: UnsafePointer<Entry>
    private let spelled: UnsafePointer<UInt8>

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
        var entries: [Entry] = []
        var slots = [UInt16](repeating: ElementName.unknownNumber, count: Self.slotCount)
        var start = 0
        for (number, text) in texts.enumerated() {
            let bytes = UnsafeRawBufferPointer(start: spelled + start, count: text.utf8.count)
            let (head, tail) = Self.ends(bytes)
            entries.append(
                Entry(head: head, tail: tail, count: Int32(bytes.count), start: Int32(start))
            )
            var slot = Self.slot(head, tail, bytes.count)
            while slots[slot] != ElementName.unknownNumber {
                slot = (slot + 1) & (Self.slotCount - 1)
            }
            slots[slot] = UInt16(number)
            start += bytes.count
        }
        self.spelled = UnsafePointer(spelled)
        self.entries = UnsafePointer(Self.immortal(entries))
        self.slots = UnsafePointer(Self.immortal(slots))
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
    @inline(__always)
    func find(_ bytes: UnsafeRawBufferPointer) -> ElementName {
        let (head, tail) = Self.ends(bytes)
        var slot = Self.slot(head, tail, bytes.count)
        while true {
            let number = slots[slot]
            if number == ElementName.unknownNumber { return .unknown }
            let entry = entries[Int(number)]
            if entry.head == head, entry.tail == tail, Int(entry.count) == bytes.count,
                hasSameMiddle(bytes, spelled + Int(entry.start))
            {
                return ElementName(number: number)
            }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
    }

    /// Compares what the first and last eight bytes do not cover.
    @inline(__always)
    private func hasSameMiddle(
        _ bytes: UnsafeRawBufferPointer,
        _ candidate: UnsafePointer<UInt8>
    ) -> Bool {
        var offset = 8
        while offset < bytes.count - 8 {
            guard bytes[offset] == candidate[offset] else { return false }
            offset += 1
        }
        return true
    }

    /// The first and the last eight bytes; of a shorter name all bytes, twice.
    @inline(__always)
    private static func ends(_ bytes: UnsafeRawBufferPointer) -> (head: UInt64, tail: UInt64) {
        guard bytes.count < 8 else {
            return (
                bytes.loadUnaligned(as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            )
        }
        var word: UInt64 = 0
        for byte in bytes { word = word << 8 | UInt64(byte) }
        return (word, word)
    }

    @inline(__always)
    private static func slot(_ head: UInt64, _ tail: UInt64, _ count: Int) -> Int {
        let mixed = (head ^ (tail << 17 | tail >> 47)) &+ UInt64(truncatingIfNeeded: count)
        let spread = (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: spread >> 40) & (slotCount - 1)
    }
}

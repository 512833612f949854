/// The wire names of all rules in a table that finds one by its bytes.
///
/// Open addressing over a hash of the length and of the first and last eight bytes: a look-up
/// reads two words and compares one candidate, and allocates nothing.
struct NameTable: Sendable {
    static let shared = Self()

    private static let slotCount = 2048

    let texts: [String]
    private let slots: [UInt16]
    private let spelled: [UInt8]
    private let starts: [Int]
    private let nestedNumbers: [UInt16]

    private init() {
        var texts = Field.allCases.map(\.rawValue)
        var numbers = Dictionary(uniqueKeysWithValues: zip(texts, 0...))
        for member in NestedField.allCases where numbers[member.rawValue] == nil {
            numbers[member.rawValue] = texts.count
            texts.append(member.rawValue)
        }
        nestedNumbers = NestedField.allCases.map { UInt16(numbers[$0.rawValue] ?? 0) }
        starts = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
        spelled = texts.flatMap(\.utf8)
        self.texts = texts

        var slots = [UInt16](repeating: ElementName.unknownNumber, count: Self.slotCount)
        for (number, text) in texts.enumerated() {
            var slot = Array(text.utf8).withUnsafeBytes { Self.hash($0) }
            while slots[slot] != ElementName.unknownNumber {
                slot = (slot + 1) & (Self.slotCount - 1)
            }
            slots[slot] = UInt16(number)
        }
        self.slots = slots
    }

    func name(of field: NestedField) -> ElementName {
        ElementName(number: nestedNumbers[Int(unsafeBitCast(field, to: UInt8.self))])
    }

    /// The number of a name, or `unknown`.
    func find(_ bytes: UnsafeRawBufferPointer) -> ElementName {
        var slot = Self.hash(bytes)
        while true {
            let number = slots[slot]
            if number == ElementName.unknownNumber { return .unknown }
            if matches(Int(number), bytes) { return ElementName(number: number) }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
    }

    private func matches(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let start = starts[number]
        let count = starts[number + 1] - start
        guard count == bytes.count else { return false }
        return spelled.withUnsafeBytes { spelled in
            for offset in 0..<count where spelled[start + offset] != bytes[offset] {
                return false
            }
            return true
        }
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var first: UInt64 = 0
        var last: UInt64 = 0
        if bytes.count >= 8 {
            first = bytes.loadUnaligned(as: UInt64.self)
            last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        } else {
            for byte in bytes { first = first << 8 | UInt64(byte) }
        }
        var mixed = first ^ (last << 17 | last >> 47) ^ UInt64(bytes.count) &* 0x9E37_79B9
        mixed = (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40) & (slotCount - 1)
    }
}

/// Finds the number of a name by its bytes.
///
/// Open addressing over a hash of the length and of the first and last eight bytes: a look-up
/// compares one candidate, mostly by two words, and allocates nothing. The memory is made once, never
/// changed and never freed, so that copies of this value share it freely.
struct NameFinder: @unchecked Sendable {
    /// What decides whether a name is the one.
    struct Entry {
        let head: UInt64
        let tail: UInt64
        let count: Int32
        let start: Int32
    }

    static let slotCount = 1024

    let slots: UnsafePointer<UInt16>
    let entries: UnsafePointer<Entry>
    let spelled: UnsafePointer<UInt8>

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
    static func ends(_ bytes: UnsafeRawBufferPointer) -> (head: UInt64, tail: UInt64) {
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
    static func slot(_ head: UInt64, _ tail: UInt64, _ count: Int) -> Int {
        let mixed = (head ^ (tail << 17 | tail >> 47)) &+ UInt64(truncatingIfNeeded: count)
        let spread = (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: spread >> 40) & (slotCount - 1)
    }
}

import Foundation

extension UUID {
    /// A random identifier (RFC 9562, version 4).
    ///
    /// From the system's generator: Foundation's own initialiser opens a device file each time, which
    /// shows at thousands of purchases a second.
    static func random() -> UUID {
        var generator = SystemRandomNumberGenerator()
        let high = generator.next() & ~0xF000 | 0x4000
        let low = generator.next() & ~(0b11 << 62) | 0b10 << 62
        return UUID(uuid: unsafeBitCast((high.bigEndian, low.bigEndian), to: uuid_t.self))
    }
}

/// A set of numbers below 512 that needs no memory of its own.
struct BitSet512: Sendable, Equatable {
    private var words = SIMD8<UInt64>(repeating: 0)

    init() {}

    /// Adds a number and says whether it was new.
    @inline(__always)
    mutating func insert(_ number: Int) -> Bool {
        // Through memory, since a lane of a vector cannot be chosen at run time without it.
        withUnsafeMutableBytes(of: &words) { bytes in
            let bit = UInt8(1) << UInt8(number & 7)
            let byte = bytes[number >> 3]
            bytes[number >> 3] = byte | bit
            return byte & bit == 0
        }
    }

    func contains(_ number: Int) -> Bool {
        withUnsafeBytes(of: words) { $0[number >> 3] & 1 << UInt8(number & 7) != 0 }
    }

    func intersection(_ other: Self) -> Self {
        var result = self
        result.words = words & other.words
        return result
    }

    func subtracting(_ other: Self) -> Self {
        var result = self
        result.words = words & ~other.words
        return result
    }

    var isEmpty: Bool { words == SIMD8(repeating: 0) }

    /// The numbers in ascending order.
    var numbers: [Int] { (0..<512).filter(contains) }
}

/// A set of numbers below 512 that needs no memory of its own.
struct BitSet512: Sendable {
    /// As many words as the set needs; a tuple, which unlike an array lies where the set lies.
    private typealias Words = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

    private var words: Words = (0, 0, 0, 0, 0, 0, 0, 0)

    init() {}

    /// Adds a number and says whether it was new.
    @inline(__always)
    mutating func insert(_ number: Int) -> Bool {
        withUnsafeMutableBytes(of: &words) { bytes in
            let place = bytes.assumingMemoryBound(to: UInt64.self)
            let bit = UInt64(1) << UInt64(number & 63)
            let word = place[number >> 6]
            place[number >> 6] = word | bit
            return word & bit == 0
        }
    }

    func contains(_ number: Int) -> Bool {
        withUnsafeBytes(of: words) { bytes in
            let word = bytes.load(fromByteOffset: (number >> 6) * 8, as: UInt64.self)
            return word & 1 << UInt64(number & 63) != 0
        }
    }

    func intersection(_ other: Self) -> Self {
        var result = self
        result.words.0 &= other.words.0
        result.words.1 &= other.words.1
        result.words.2 &= other.words.2
        result.words.3 &= other.words.3
        result.words.4 &= other.words.4
        result.words.5 &= other.words.5
        result.words.6 &= other.words.6
        result.words.7 &= other.words.7
        return result
    }

    func subtracting(_ other: Self) -> Self {
        var result = self
        result.words.0 &= ~other.words.0
        result.words.1 &= ~other.words.1
        result.words.2 &= ~other.words.2
        result.words.3 &= ~other.words.3
        result.words.4 &= ~other.words.4
        result.words.5 &= ~other.words.5
        result.words.6 &= ~other.words.6
        result.words.7 &= ~other.words.7
        return result
    }

    var isEmpty: Bool {
        words.0 | words.1 | words.2 | words.3 | words.4 | words.5 | words.6 | words.7 == 0
    }

    /// The numbers in ascending order.
    var numbers: [Int] { (0..<512).filter(contains) }
}

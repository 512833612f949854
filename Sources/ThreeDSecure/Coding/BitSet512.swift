/// A set of numbers below 512 that lives in registers or on the stack.
struct BitSet512: Sendable, Equatable {
    private var words = SIMD8<UInt64>(repeating: 0)

    init() {}

    /// Adds a number and says whether it was new.
    mutating func insert(_ number: Int) -> Bool {
        let bit = UInt64(1) << UInt64(number & 63)
        let word = words[number >> 6]
        words[number >> 6] = word | bit
        return word & bit == 0
    }

    func contains(_ number: Int) -> Bool {
        words[number >> 6] & UInt64(1) << UInt64(number & 63) != 0
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

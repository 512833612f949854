/// A set of combinations of channel, category and leg, one bit each.
///
/// What is not known about a message leaves several combinations possible; a rule that demands
/// something refuses a message only if it does so in all of them.
struct Circumstances: Sendable, Equatable {
    let bits: UInt16

    init(bits: UInt16) {
        self.bits = bits
    }

    /// Every combination of the given channels (3 bits), categories (2 bits) and legs (2 bits).
    init(channels: UInt16, categories: UInt16, legs: UInt16) {
        var bits: UInt16 = 0
        for leg in 0..<2 where legs & 1 << UInt16(leg) != 0 {
            for category in 0..<2 where categories & 1 << UInt16(category) != 0 {
                bits |= channels << UInt16(leg * 6 + category * 3)
            }
        }
        self.bits = bits
    }

    /// The number of single combinations.
    static let count = 12

    func overlaps(_ other: Self) -> Bool { bits & other.bits != 0 }
    func isSubset(of other: Self) -> Bool { bits & ~other.bits == 0 }
    func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
    func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
}

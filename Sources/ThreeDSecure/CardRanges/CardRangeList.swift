/// The ranges of one length of card number, sorted, in arrays of plain numbers.
struct CardRangeList: Sendable {
    private(set) var starts: [UInt64] = []
    private(set) var ends: [UInt64] = []
    /// The place of each range's details.
    private(set) var details: [UInt32] = []

    init() {}

    /// A range with its place among the details.
    struct Entry {
        let start: UInt64
        let end: UInt64
        let details: UInt32
    }

    /// Two ranges that hold the same number.
    struct Overlap: Error {
        let first: Entry
        let second: Entry

        var isSameRange: Bool { first.start == second.start && first.end == second.end }
    }

    /// Sorts entries; refuses overlaps.
    init(_ entries: [Entry]) throws(Overlap) {
        var entries = entries
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.start <= $1.start }
        if !isSorted { entries.sort { $0.start < $1.start } }
        for (left, right) in zip(entries, entries.dropFirst()) where left.end >= right.start {
            throw Overlap(first: left, second: right)
        }
        starts = entries.map(\.start)
        ends = entries.map(\.end)
        details = entries.map(\.details)
    }

    var count: Int { starts.count }

    var entries: [Entry] {
        starts.indices.map { Entry(start: starts[$0], end: ends[$0], details: details[$0]) }
    }

    /// The place of the range that holds a number.
    func find(_ number: UInt64) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= number { low = middle + 1 } else { high = middle }
        }
        guard low > 0, number <= ends[low - 1] else { return nil }
        return low - 1
    }
}

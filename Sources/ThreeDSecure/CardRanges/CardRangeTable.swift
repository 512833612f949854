/// The card ranges that a Directory Server publishes, kept up to date by PRes messages.
///
/// Built for hundreds of thousands of ranges: sorted arrays of numbers, one list for each length of
/// card number, searched by halving. A table is a value; apply a PRes to a copy and keep the copy
/// if that succeeds.
public struct CardRangeTable: Sendable {
    /// The lengths that a card number may have.
    static let lengths = 13...19

    /// The serial number of the last PRes, to be sent with the next PReq.
    public private(set) var serialNumber: String?

    private var lists = [CardRangeList](repeating: CardRangeList(), count: lengths.count)
    private var details = CardRangeDetails()

    /// Makes an empty table.
    public init() {}

    /// The number of ranges.
    public var count: Int { lists.reduce(0) { $0 + $1.count } }

    /// Applies a PRes: additions, changes and deletions, in the order that it asks for.
    ///
    /// A PRes without a serial number replaces all ranges. A PRes that answers a PReq without a
    /// serial number is a whole list, too: apply it to a new table.
    ///
    /// - Throws: A ``Refusal`` with code 206 for an action that is not possible and 205 for an
    ///   overlap, or what stands for them before 2.3.1. The table is unchanged then; ask for the
    ///   whole list.
    public mutating func apply(_ message: Message) throws(Refusal) {
        let serial = message.string(.serialNum)
        var updated = self
        if serial == nil { updated = Self() }
        let changes = try CardRangeChanges(of: message, details: &updated.details)
        for length in Self.lengths {
            let place = length - Self.lengths.lowerBound
            updated.lists[place] = try changes.applied(
                to: updated.lists[place],
                length: length,
                treatsAllAsAdditions: serial == nil
            )
        }
        updated.serialNumber = serial
        self = updated
    }

    /// Finds the range of a card: of those of the card number's own length first, else the
    /// narrowest of longer ones that hold the number with zeros behind it.
    public func lookUp(_ number: CardNumber) -> CardRange? {
        guard let digits = UInt64(number.digits) else { return nil }
        let length = number.digits.utf8.count
        if let range = range(holding: digits, length: length) { return range.range }
        guard length < Self.lengths.upperBound else { return nil }
        var padded = digits
        var best: (range: CardRange, width: UInt64)?
        for longer in (length + 1)...Self.lengths.upperBound {
            padded *= 10
            guard let found = range(holding: padded, length: longer) else { continue }
            if found.width < best?.width ?? .max { best = found }
        }
        return best?.range
    }

    private func range(
        holding number: UInt64,
        length: Int
    ) -> (range: CardRange, width: UInt64)? {
        let list = lists[length - Self.lengths.lowerBound]
        guard let place = list.find(number) else { return nil }
        let range = CardRange(
            start: CardRangeChanges.text(list.starts[place], length: length),
            end: CardRangeChanges.text(list.ends[place], length: length),
            details: details[list.details[place]]
        )
        return (range, list.ends[place] - list.starts[place])
    }
}

/// Mobile numbers of one country that begin alike and have the same lengths.
struct MobileRange: Hashable, Sendable {
    /// How many digits follow the country code.
    let lengths: ClosedRange<Int>
    private let beginnings: [ClosedRange<String>]

    /// Takes the beginnings as the table writes them: `70 72-73 910` is 70, 72, 73 and 910.
    ///
    /// Both ends of a range have as many digits.
    init(_ text: String, lengths: ClosedRange<Int>) {
        self.lengths = lengths
        beginnings = text.split(separator: " ").map { part in
            let ends = part.split(separator: "-").map(String.init)
            return ends[0]...ends[ends.count - 1]
        }
    }

    func contains(_ national: String) -> Bool {
        lengths.contains(national.utf8.count)
            && beginnings.contains { $0.contains(String(national.prefix($0.lowerBound.count))) }
    }

    /// Whether a number begins like these, or is so short that it still may.
    func mayBegin(_ national: String) -> Bool {
        beginnings.contains { range in
            let known = min(national.utf8.count, range.lowerBound.utf8.count)
            let ends = range.lowerBound.prefix(known)...range.upperBound.prefix(known)
            return ends.contains(national.prefix(known))
        }
    }
}

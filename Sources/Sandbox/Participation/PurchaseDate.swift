import FoundationEssentials

/// The form of `purchaseDate`: YYYYMMDDHHMMSS in UTC.
enum PurchaseDate {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    static func text(_ date: Date) -> String {
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second],
            from: date
        )
        let numbers = [parts.month, parts.day, parts.hour, parts.minute, parts.second]
        return String(parts.year ?? 0) + numbers.map { twoDigits($0 ?? 0) }.joined()
    }

    /// The moment that the digits name, or nil if there is no such moment.
    static func date(_ text: String) -> Date? {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).wholeNumberValue }
        guard text.utf8.count == 14, digits.count == 14 else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let parts = DateComponents(
            year: number(0..<4),
            month: number(4..<6),
            day: number(6..<8),
            hour: number(8..<10),
            minute: number(10..<12),
            second: number(12..<14)
        )
        // A day such as 31 February would roll over into the next month; it must not.
        guard let date = calendar.date(from: parts), Self.text(date) == text else { return nil }
        return date
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

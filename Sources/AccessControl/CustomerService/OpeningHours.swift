package import Foundation

/// When customer service answers: from one full hour to another on weekdays that are no holidays.
package struct OpeningHours: Sendable {
    package let opensAtHour: Int
    package let closesAtHour: Int
    package let timeZone: TimeZone

    package init(opensAtHour: Int, closesAtHour: Int, timeZone: TimeZone) throws(PolicyError) {
        guard (0...23).contains(opensAtHour), (1...24).contains(closesAtHour),
            opensAtHour < closesAtHour
        else {
            throw PolicyError(
                "customerService: must open before it closes, found \(opensAtHour) to \(closesAtHour)"
            )
        }
        self.opensAtHour = opensAtHour
        self.closesAtHour = closesAtHour
        self.timeZone = timeZone
    }

    /// Whether someone answers at a moment.
    package func isOpen(at moment: Timestamp) -> Bool {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents(
            [.year, .month, .day, .weekday, .hour],
            from: moment.date
        )
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let weekday = parts.weekday, let hour = parts.hour
        else { return false }
        let isWeekday = (2...6).contains(weekday)
        return isWeekday && (opensAtHour..<closesAtHour).contains(hour)
            && !SwedishHolidays.contains(year: year, month: month, day: day)
    }
}

extension Timestamp {
    /// The moment as Foundation has it.
    package var date: Date {
        Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
    }
}

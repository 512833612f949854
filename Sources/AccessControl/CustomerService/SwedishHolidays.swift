/// The public holidays of Sweden.
///
/// Lag (1989:253) om allmänna helgdagar, and the three eves that count as Sundays in law (semesterlag
/// 1977:480, 3 a §): midsummer, Christmas and New Year.
enum SwedishHolidays {
    static func contains(year: Int, month: Int, day: Int) -> Bool {
        isFixed(month: month, day: day)
            || isMidsummerEve(year: year, month: month, day: day)
            || isMovable(year: year, month: month, day: day)
    }

    private static func isFixed(month: Int, day: Int) -> Bool {
        switch (month, day) {
        case (1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31): true
        default: false
        }
    }

    /// Good Friday, Easter Monday and Ascension Day; the other movable ones fall on weekends.
    private static func isMovable(year: Int, month: Int, day: Int) -> Bool {
        let easter = dayOfYear(of: easterSunday(of: year), in: year)
        return [-2, 1, 39].contains(dayOfYear(of: (month, day), in: year) - easter)
    }

    /// The Friday between 19 and 25 June.
    private static func isMidsummerEve(year: Int, month: Int, day: Int) -> Bool {
        month == 6 && (19...25).contains(day) && weekday(year: year, month: month, day: day) == 5
    }

    /// Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher.
    static func easterSunday(of year: Int) -> (month: Int, day: Int) {
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let toSunday =
            (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * toSunday) / 451
        let number = epact + toSunday - 7 * shift + 114
        return (number / 31, number % 31 + 1)
    }

    private static func dayOfYear(of date: (month: Int, day: Int), in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return lengths.prefix(date.month - 1).reduce(0, +) + date.day
    }

    /// Monday is 1, Sunday 7; by Sakamoto's method.
    private static func weekday(year: Int, month: Int, day: Int) -> Int {
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let counted = month < 3 ? year - 1 : year
        let sundayIsZero =
            (counted + counted / 4 - counted / 100 + counted / 400 + shifts[month - 1] + day) % 7
        return sundayIsZero == 0 ? 7 : sundayIsZero
    }
}

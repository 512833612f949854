/// Checks of dates and times by their digits; days must exist in the Gregorian calendar.
enum DateFormats {
    typealias Bytes = Slice<UnsafeRawBufferPointer>

    /// YYYYMMDD.
    static func isDate(_ bytes: Bytes) -> Bool {
        guard bytes.count == 8, let date = TextFormats.number(bytes) else { return false }
        return exists(day: date % 100, month: date / 100 % 100, year: date / 10_000)
    }

    /// YYYYMMDDHHMM.
    static func isMinute(_ bytes: Bytes) -> Bool {
        guard bytes.count == 12, isDate(bytes.prefix(8)),
            let time = TextFormats.number(bytes.suffix(4))
        else { return false }
        return time / 100 < 24 && time % 100 < 60
    }

    /// YYYYMMDDHHMMSS.
    static func isSecond(_ bytes: Bytes) -> Bool {
        guard bytes.count == 14, isMinute(bytes.prefix(12)),
            let second = TextFormats.number(bytes.suffix(2))
        else { return false }
        return second < 60
    }

    /// YYMM.
    static func isMonth(_ bytes: Bytes) -> Bool {
        guard bytes.count == 4, let value = TextFormats.number(bytes) else { return false }
        return (1...12).contains(value % 100)
    }

    private static func exists(day: Int32, month: Int32, year: Int32) -> Bool {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days: Int32
        switch month {
        case 2: days = isLeapYear ? 29 : 28
        case 4, 6, 9, 11: days = 30
        case 1...12: days = 31
        default: return false
        }
        return (1...days).contains(day)
    }
}

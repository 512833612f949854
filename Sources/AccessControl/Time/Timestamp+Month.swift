extension Timestamp {
    /// Year and month in UTC.
    ///
    /// Counted in days of the proleptic Gregorian calendar from 0000-03-01, where leap days come last
    /// in the year; no calendar object is needed for every purchase.
    var yearAndMonth: (year: Int, month: Int) {
        let days = Int((Double(milliseconds) / 86_400_000).rounded(.down)) + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month)
    }
}

extension CardExpiry {
    /// The month of a moment, in UTC.
    init(monthOf moment: Timestamp) {
        let (year, month) = moment.yearAndMonth
        yearAndMonth = year * 100 + month
    }
}

import AccessControl
import Foundation
import Testing

@Suite struct OpeningHoursTests {
    @Test(arguments: [
        "2026-11-23T07:00:00Z", "2026-11-23T18:59:59Z", "2026-06-18T06:00:00Z",
        "2027-01-07T12:00:00Z",
    ])
    func `customer service answers on weekdays from eight to twenty`(moment: String) throws {
        #expect(try hours().isOpen(at: timestamp(moment)))
    }

    @Test(arguments: [
        "2026-11-23T06:59:59Z", "2026-11-23T19:00:00Z", "2026-11-21T12:00:00Z",
        "2026-11-22T12:00:00Z", "2026-06-18T18:00:00Z",
    ])
    func `customer service is closed at night and at weekends`(moment: String) throws {
        #expect(try !hours().isOpen(at: timestamp(moment)))
    }

    // Good Friday, Easter Monday, Ascension and midsummer eve of three years, from printed almanacs.
    @Test(arguments: [
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
        "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-31", "2027-03-26", "2027-03-29",
        "2027-05-06", "2027-06-25", "2025-04-18", "2025-04-21", "2025-05-29", "2025-06-06",
        "2025-06-20",
    ])
    func `customer service is closed on Swedish holidays`(day: String) throws {
        #expect(try !hours().isOpen(at: timestamp(day + "T11:00:00Z")))
    }

    /// The file is made by another implementation (the package `holidays` of PyPI, 0.109) for the
    /// public holidays, with the three eves added; weekdays only.
    @Test func `for forty years exactly the holidays of another calendar are closed`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/swedish-holidays.txt")
        let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .map(String.init)
        let hours = try hours()
        let first = try timestamp("2020-01-01T11:00:00Z")
        let closed = (0..<14_976).map { first + .seconds($0 * 86_400) }
            .filter { moment in
                let weekday = (moment.milliseconds / 86_400_000 + 3) % 7
                return weekday < 5 && !hours.isOpen(at: moment)
            }
        let found = closed.map { $0.date.formatted(.iso8601.year().month().day()) }
        #expect(expected.count > 390)
        #expect(found == expected)
    }

    @Test func `hours that end before they begin are refused`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        #expect(throws: PolicyError.self) {
            try OpeningHours(opensAtHour: 20, closesAtHour: 8, timeZone: zone)
        }
    }

    private func hours() throws -> OpeningHours {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        return try OpeningHours(opensAtHour: 8, closesAtHour: 20, timeZone: zone)
    }

    private func timestamp(_ text: String) throws -> Timestamp {
        let date = try Date(text, strategy: .iso8601)
        return Timestamp(milliseconds: Int64(date.timeIntervalSince1970 * 1_000))
    }
}

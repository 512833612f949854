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

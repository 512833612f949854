import Foundation
import Testing
import ThreeDSecure

@testable import AccessControl

/// The forms are those that readers of each language know; a space is shown for one that does not break.
@Suite struct LanguageFormatTests {
    @Test(arguments: [
        ("sv_SE", "752", "124900", 2, "1 249,00 kr"), ("sv_SE", "752", "5", 2, "0,05 kr"),
        ("sv_SE", "978", "124950", 2, "1 249,50 €"), ("sv_SE", "578", "124950", 2, "1 249,50 NOK"),
        ("sv_SE", "840", "1234567890", 2, "12 345 678,90 USD"),
        ("sv_SE", "392", "1249", 0, "1 249 JPY"), ("sv_SE", "414", "1249500", 3, "1 249,500 KWD"),
        ("en_GB", "752", "124900", 2, "SEK 1,249.00"), ("en_GB", "826", "124900", 2, "£1,249.00"),
        ("en_GB", "978", "5", 2, "€0.05"), ("en_GB", "840", "99900", 2, "USD 999.00"),
        ("en_GB", "392", "1249", 0, "JPY 1,249"), ("en_GB", "414", "1249500", 3, "KWD 1,249.500"),
        ("nb_NO", "578", "124900", 2, "1 249,00 kr"), ("nb_NO", "752", "124900", 2, "1 249,00 SEK"),
        ("nb_NO", "978", "124900", 2, "1 249,00 €"), ("nb_NO", "392", "1249", 0, "1 249 JPY"),
        ("da_DK", "208", "124900", 2, "1.249,00 kr."),
        ("da_DK", "752", "124900", 2, "1.249,00 SEK"),
        ("da_DK", "978", "124900", 2, "1.249,00 €"), ("da_DK", "414", "1500", 3, "1,500 KWD"),
        ("fi_FI", "978", "124900", 2, "1 249,00 €"), ("fi_FI", "752", "124900", 2, "1 249,00 SEK"),
        ("fi_FI", "840", "124900", 2, "1 249,00 USD"), ("fi_FI", "392", "1249", 0, "1 249 JPY"),
    ])
    func `an amount is written as its readers write it`(
        locale: String,
        currency: String,
        minorUnits: String,
        exponent: Int,
        written: String
    ) throws {
        let amount = try amount(minorUnits, currency, exponent)
        #expect(try shown(format(locale).amount(amount)) == written)
    }

    @Test func `an amount of more digits than a number holds is shown to the last one`() throws {
        let digits = String(repeating: "1234567890", count: 5).prefix(48)
        let amount = try amount(String(digits), "752", 2)
        let written = try format("sv_SE").amount(amount)
        #expect(written == digits.dropLast(2) + "." + digits.suffix(2) + "\u{A0}SEK")
    }

    @Test(arguments: [
        ("sv_SE", "23 november 2026", "14:22"), ("en_GB", "23 November 2026", "14:22"),
        ("nb_NO", "23. november 2026", "14:22"), ("da_DK", "23. november 2026", "14.22"),
        ("fi_FI", "23. marraskuuta 2026", "14.22"),
    ])
    func `a moment is written as its readers write it, by the issuer's clock`(
        locale: String,
        day: String,
        time: String
    ) throws {
        let format = try format(locale)
        let moment = Timestamp(milliseconds: 1_795_440_120_000)
        #expect(format.day(moment) == day)
        #expect(format.time(moment) == time)
    }

    @Test func `a day begins at midnight where the issuer is`() throws {
        let beforeMidnight = Timestamp(milliseconds: 1_795_474_799_000)
        let format = try format("sv_SE")
        #expect(format.day(beforeMidnight) == "23 november 2026")
        #expect(format.day(beforeMidnight + .seconds(1)) == "24 november 2026")
        #expect(format.time(beforeMidnight + .seconds(1)) == "00:00")
    }

    @Test func `each language has the locale of its country`() throws {
        let texts = try TextCatalogue.shipped()
        for language in texts.languages {
            let locale = Locale(identifier: texts.text(.languageLocale, in: language))
            #expect(locale.language.languageCode?.identifier == language.rawValue)
            #expect(locale.region != nil && locale.currency != nil)
        }
    }

    private func format(_ locale: String) throws -> LanguageFormat {
        LanguageFormat(
            locale: Locale(identifier: locale),
            timeZone: try #require(TimeZone(identifier: "Europe/Stockholm"))
        )
    }

    private func amount(_ units: String, _ currency: String, _ exponent: Int) throws -> Amount {
        let currency = try #require(Currency(numeric: currency))
        return try #require(Amount(minorUnits: units, currency: currency, exponent: exponent))
    }

    private func shown(_ text: String) -> String {
        // Every space is one that does not break, or a line could end between amount and currency.
        #expect(!text.contains(" "))
        return text.replacingOccurrences(of: "\u{A0}", with: " ")
    }
}

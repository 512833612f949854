package import Foundation
package import ThreeDSecure

/// Writes amounts, dates and times as a language writes them (S23).
package struct LanguageFormat: Sendable {
    private let locale: Locale
    private let timeZone: TimeZone

    package init(_ language: Language, texts: TextCatalogue, timeZone: TimeZone) {
        self.init(
            locale: Locale(identifier: texts.text(.languageLocale, in: language)),
            timeZone: timeZone
        )
    }

    init(locale: Locale, timeZone: TimeZone) {
        self.locale = locale
        self.timeZone = timeZone
    }

    /// An amount with its currency: `1 234,50 kr`.
    ///
    /// The language's own currency and the euro have their signs, every other its code: "kr" and "$" are
    /// the money of many countries, and who confirms an amount must know which (Commission Delegated
    /// Regulation (EU) 2018/389, article 5).
    package func amount(_ amount: Amount) -> String {
        guard amount.minorUnits.utf8.count <= Self.mostDigits,
            let minorUnits = Decimal(string: amount.minorUnits)
        else { return amount.decimal + "\u{A0}" + amount.currency.code }
        let value = minorUnits / pow(10, amount.exponent)
        let code = amount.currency.code
        let hasSign = code == locale.currency?.identifier || code == "EUR"
        return value.formatted(
            .currency(code: code).presentation(hasSign ? .standard : .isoCode)
                .precision(.fractionLength(amount.exponent)).locale(locale)
        )
    }

    /// A day: `23 november 2026`.
    package func day(_ moment: Timestamp) -> String {
        moment.date.formatted(style.day().month(.wide).year())
    }

    /// A time of day: `14:32`.
    package func time(_ moment: Timestamp) -> String {
        moment.date.formatted(style.hour().minute())
    }

    private var style: Date.FormatStyle {
        Date.FormatStyle(locale: locale, timeZone: timeZone)
    }

    /// What a `Decimal` holds exactly; an amount may have more.
    private static let mostDigits = 38
}

package import Foundation
package import ThreeDSecure

/// Writes amounts, dates and times as a language writes them (S23).
package struct LanguageFormat: Sendable {
    private let locale: Locale
    private let timeZone: TimeZone

    package init(_ language: Language, texts: TextCatalogue, timeZone: TimeZone) {
        locale = Locale(identifier: texts.text(.locale, in: language))
        self.timeZone = timeZone
    }

    /// An amount with its currency: `1 234,50 kr`.
    package func amount(_ amount: Amount) -> String {
        guard let minorUnits = Decimal(string: amount.minorUnits) else { return amount.minorUnits }
        let value = minorUnits / pow(10, amount.exponent)
        return value.formatted(
            .currency(code: amount.currency.code).precision(.fractionLength(amount.exponent))
                .locale(locale)
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
}

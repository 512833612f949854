/// A language that the service speaks, by its ISO 639 code.
///
/// Which there are is data: each has a file of texts; see ``TextCatalogue``.
package struct Language: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    /// Takes a code of two or three lower-case letters.
    package init?(rawValue: String) {
        guard (2...3).contains(rawValue.utf8.count),
            rawValue.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    private init(code: StaticString) {
        rawValue = code.description
    }

    package static let swedish = Self(code: "sv")
    package static let english = Self(code: "en")

    /// Chooses by the card's language, then by the browser's, then takes the issuer's first (S23).
    ///
    /// - Parameters:
    ///   - card: What the issuer says the cardholder speaks.
    ///   - browser: A language tag (BCP 47) of the browser; only its first part counts.
    ///   - languages: Those that the issuer offers, the most usual first.
    /// - Returns: The language.
    package static func choose(
        card: Language?,
        browser: String?,
        among languages: [Language]
    ) -> Language {
        if let card, languages.contains(card) { return card }
        return browser.flatMap { matching($0, among: languages) } ?? languages.first ?? .swedish
    }

    /// The language that a language tag means, of those that there are.
    ///
    /// Only the first part of a tag counts. Norwegian has three codes, and who reads `nn` or asks for
    /// `no` reads `nb` rather than anything else.
    ///
    /// - Parameters:
    ///   - tag: The tag (BCP 47), such as `en-GB`.
    ///   - languages: Those that there are.
    /// - Returns: The language; `nil` if it is not among them.
    package static func matching(_ tag: String, among languages: [Language]) -> Language? {
        guard let primary = tag.split(separator: "-").first?.lowercased() else { return nil }
        let codes = ["no", "nn"].contains(primary) ? [primary, "nb"] : [primary]
        return codes.lazy.compactMap(Language.init(rawValue:)).first(where: languages.contains)
    }
}

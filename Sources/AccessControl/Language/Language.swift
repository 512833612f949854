/// A language that the service speaks.
package enum Language: String, CaseIterable, Sendable {
    case swedish = "sv"
    case english = "en"

    /// Chooses by the card's language, then by the browser's, then by the profile's (S23).
    ///
    /// - Parameters:
    ///   - card: What the issuer says the cardholder speaks.
    ///   - browser: A language tag (BCP 47) of the browser; only its first part counts.
    ///   - fallback: The first language of the profile.
    /// - Returns: The language.
    package static func choose(card: Language?, browser: String?, fallback: Language) -> Language {
        if let card { return card }
        let primary = browser?.split(separator: "-").first.map { $0.lowercased() }
        return primary.flatMap(Language.init(rawValue:)) ?? fallback
    }
}

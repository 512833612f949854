/// A question by which a cardholder is known before contacts are changed (S5).
///
/// Which there are is the issuer's choice: date of birth, postal code, an own question.
package struct SecurityQuestion: Hashable, Sendable {
    package let id: QuestionID
    package let kind: Kind
    private let titles: [Language: String]

    /// What an answer looks like; by it the ways of writing the same answer become one.
    package enum Kind: Hashable, Sendable {
        /// A day: `1980-05-17`, `17.5.1980`, `19800517`.
        case date
        /// So many digits: a postal code, the card's security code.
        case digits(Int)
        /// Words: letters of either case, spaces and punctuation mean nothing.
        case text
    }

    /// Makes a question.
    ///
    /// - Parameters:
    ///   - id: Its name.
    ///   - kind: What an answer looks like.
    ///   - titles: The question, in every language of the profile.
    ///   - languages: The languages of the profile.
    /// - Throws: ``PolicyError`` when a language has no words for it.
    package init(
        id: QuestionID,
        kind: Kind,
        titles: [Language: String],
        languages: [Language]
    ) throws(PolicyError) {
        for language in languages where (titles[language] ?? "").trimmedOfSpaces.isEmpty {
            throw PolicyError("questions.\(id.rawValue).title has no \(language.rawValue)")
        }
        if case .digits(let count) = kind, !(1...20).contains(count) {
            throw PolicyError("questions.\(id.rawValue).digits must be 1 to 20, found \(count)")
        }
        self.id = id
        self.kind = kind
        self.titles = titles
    }

    /// The question in a language of the profile.
    package func title(in language: Language) -> String { titles[language] ?? id.rawValue }
}

import Foundation

/// The texts of all languages.
package struct TextCatalogue: Sendable {
    private let texts: [Language: [TextKey: String]]

    /// Reads the texts that ship with the server.
    ///
    /// - Throws: ``TextCatalogueError`` naming the language and the text that is missing or unknown.
    package static func shipped() throws -> Self {
        var texts: [Language: [String: String]] = [:]
        for language in Language.allCases {
            let name = "Texts/" + language.rawValue
            guard let url = Bundle.module.url(forResource: name, withExtension: "json") else {
                throw TextCatalogueError.languageMissing(language)
            }
            texts[language] = try JSONDecoder().decode(
                [String: String].self,
                from: Data(contentsOf: url)
            )
        }
        return try Self(texts)
    }

    init(_ named: [Language: [String: String]]) throws(TextCatalogueError) {
        var texts: [Language: [TextKey: String]] = [:]
        for (language, named) in named {
            texts[language] = try Self.keyed(named, in: language)
        }
        self.texts = texts
    }

    /// A text in a language.
    ///
    /// - Parameters:
    ///   - key: Which one.
    ///   - language: In which language.
    ///   - values: What stands for each `{name}` in it.
    /// - Returns: The text, its blanks filled.
    package func text(
        _ key: TextKey,
        in language: Language,
        _ values: [String: String] = [:]
    ) -> String {
        let pattern = texts[language]?[key] ?? ""
        guard !values.isEmpty else { return pattern }
        return Self.fill(pattern, with: values)
    }

    private static func keyed(
        _ named: [String: String],
        in language: Language
    ) throws(TextCatalogueError) -> [TextKey: String] {
        var keyed: [TextKey: String] = [:]
        for (name, text) in named {
            guard let key = TextKey(rawValue: name) else {
                throw .textUnknown(name, language)
            }
            keyed[key] = text
        }
        for key in TextKey.allCases where keyed[key] == nil {
            throw .textMissing(key, language)
        }
        return keyed
    }

    /// One pass, so that a value that looks like a placeholder is not filled in turn.
    private static func fill(_ pattern: String, with values: [String: String]) -> String {
        var filled = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}

import Foundation

/// The texts of all languages.
package struct TextCatalogue: Sendable {
    private let texts: [Language: [TextKey: String]]

    /// The languages that there are texts for.
    package var languages: Set<Language> { Set(texts.keys) }

    /// Reads the texts that ship with the server: a file for each language, by the name of its code.
    ///
    /// - Throws: ``TextCatalogueError`` naming the language and the text that is missing or unknown.
    package static func shipped() throws -> Self {
        guard let folder = Bundle.module.url(forResource: "Texts", withExtension: nil) else {
            throw TextCatalogueError.noTexts
        }
        var texts: [Language: [String: String]] = [:]
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        for url in files where url.pathExtension == "json" {
            let name = url.deletingPathExtension().lastPathComponent
            guard let language = Language(rawValue: name) else {
                throw TextCatalogueError.noLanguage(file: name)
            }
            texts[language] = try JSONDecoder().decode(
                [String: String].self,
                from: Data(contentsOf: url)
            )
        }
        return try Self(texts)
    }

    /// Refuses languages that there are no texts for.
    package func demand(_ languages: [Language]) throws(TextCatalogueError) {
        for language in languages where texts[language] == nil {
            throw .languageMissing(language)
        }
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
    static func fill(_ pattern: String, with values: [String: String]) -> String {
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

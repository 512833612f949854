/// What is wrong with the texts of a language.
package enum TextCatalogueError: Error, Equatable, CustomStringConvertible {
    /// The program was installed without its texts.
    case noTexts
    /// A file is not named by the code of a language.
    case noLanguage(file: String)
    case languageMissing(Language)
    case textMissing(TextKey, Language)
    case textUnknown(String, Language)

    package var description: String {
        switch self {
        case .noTexts: "the texts that belong to the program are not there"
        case .noLanguage(let file): "the file of texts \(file).json is not named by a language"
        case .languageMissing(let language): "there are no texts in language \(language.rawValue)"
        case .textMissing(let key, let language):
            "language \(language.rawValue) has no text \(key.rawValue)"
        case .textUnknown(let name, let language):
            "language \(language.rawValue) has a text \(name) that nothing says"
        }
    }
}

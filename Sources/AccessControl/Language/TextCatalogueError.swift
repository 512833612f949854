/// What is wrong with the texts of a language.
package enum TextCatalogueError: Error, Equatable {
    case languageMissing(Language)
    case textMissing(TextKey, Language)
    case textUnknown(String, Language)
}

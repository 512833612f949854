package import AccessControl

extension Language {
    /// The languages that the server ships texts for; a test holds the list to the files.
    package static let spoken: [Language] =
        ["sv", "en", "nb", "da", "fi"].compactMap { Language(rawValue: $0) }
}

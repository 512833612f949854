/// A setting that can't be used: a sentence that names it and says what was found.
struct SettingsError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

import AccessControl
import Mustache

/// The texts of one page, for its template: `{{text.code.label}}` is the text named `code.label`.
///
/// A path through the names of ``TextKey``; what stands for each `{name}` in a text is the same on the
/// whole page.
struct PageTexts: MustacheParent, MustacheCustomRenderable {
    private let catalogue: TextCatalogue
    private let values: [String: String]
    private let path: String
    let language: Language

    init(_ catalogue: TextCatalogue, in language: Language, values: [String: String]) {
        self.init(catalogue, language, values, path: "")
    }

    private init(
        _ catalogue: TextCatalogue,
        _ language: Language,
        _ values: [String: String],
        path: String
    ) {
        self.catalogue = catalogue
        self.language = language
        self.values = values
        self.path = path
    }

    /// A text, with what stands for some of its `{name}`s.
    subscript(_ key: TextKey, _ more: [String: String] = [:]) -> String {
        catalogue.text(key, in: language, values.merging(more) { $1 })
    }

    func child(named name: String) -> Any? {
        Self(catalogue, language, values, path: path.isEmpty ? name : path + "." + name)
    }

    /// Empty for a name that is no text; a test holds the templates to the names that are.
    var renderText: String { TextKey(rawValue: path).map { self[$0] } ?? "" }

    var isNull: Bool { false }
}

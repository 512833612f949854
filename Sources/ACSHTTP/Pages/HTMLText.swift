import AccessControl
import Mustache

/// Writes text so that it can stand anywhere in a page, also between quotation marks.
///
/// The template library escapes character by character, which is not how browsers read; so this goes by
/// Unicode scalars.
struct HTMLText: MustacheContentType {
    func escapeText(_ text: String) -> String { text.escapedForHTML }

    /// The name under which the templates ask for it.
    static let name = "SCALARS"
}

import Mustache

/// Writes text so that it can stand anywhere in a page, also between quotation marks.
///
/// By Unicode scalars: the template library goes by characters, and a quotation mark with an accent
/// over it is one character to Swift but still a quotation mark to a browser.
struct PageText: MustacheContentType {
    /// The name under which the templates ask for it.
    static let name = "PAGE_TEXT"

    private static let escapes: [Unicode.Scalar: String] = [
        "<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;", "\0": "\u{FFFD}",
    ]

    func escapeText(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            if let escape = Self.escapes[scalar] {
                escaped += escape
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
    }
}

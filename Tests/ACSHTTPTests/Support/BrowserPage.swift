import HTTPTypes
import Testing

/// What a browser got, and what it would find in it.
struct BrowserPage: Sendable {
    let status: Int
    let headers: HTTPFields
    let html: String

    /// `data-screen` of the page.
    var screen: String? { first(/<main[^>]* data-screen="([^"]*)"/) }

    /// `data-ending` of the page.
    var ending: String? { first(/data-ending="([^"]*)"/) }

    /// What the last step came to.
    var notice: String? { first(/<p id="notice"[^>]*>([^<]*)</) }

    func action(of form: String) throws -> String {
        let start = try #require(html.firstRange(of: "<form id=\"\(form)\""))
        let address = html[start.lowerBound...].firstMatch(of: /action="([^"]*)"/)
        return Self.unescape(String(try #require(address).1))
    }

    /// The hidden fields of a form, as a browser would send them.
    func hiddenFields(of form: String) throws -> [String: String] {
        let start = try #require(html.firstRange(of: "<form id=\"\(form)\""))
        let rest = html[start.lowerBound...]
        let content = rest[..<(rest.firstRange(of: "</form>")?.lowerBound ?? rest.endIndex)]
        return content.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/)
            .reduce(into: [:]) { $0[String($1.1)] = Self.unescape(String($1.2)) }
    }

    private func first(_ pattern: some RegexComponent<(Substring, Substring)>) -> String? {
        html.firstMatch(of: pattern).map { Self.unescape(String($0.output.1)) }
    }

    private static func unescape(_ text: String) -> String {
        let references = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"),
            ("&#10;", "\n"), ("&amp;", "&"),
        ]
        return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

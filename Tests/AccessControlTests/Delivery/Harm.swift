import AccessControl
import Foundation

/// What a message could do besides being read; written apart from the code that prevents it.
enum Harm {
    /// What is wrong with a message, in words; empty if nothing is.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - host: The host in its last line, if that line belongs there.
    /// - Returns: A line for each fault.
    static func found(in message: OutgoingMessage, boundTo host: String? = nil) -> [String] {
        var text = message.text
        if let host, let end = text.range(of: "\n\n@\(host) #", options: .backwards) {
            text.removeSubrange(end.lowerBound...)
        }
        return links(in: text) + links(in: message.subject)
            + invisible(in: text.filter { $0 != "\n" }) + invisible(in: message.subject)
            + (message.html.map(page) ?? [])
    }

    /// What a mail program or a telephone would make something to press.
    private static func links(in text: String) -> [String] {
        let patterns = [
            "a scheme": #"\p{L}[\p{L}\p{N}+.-]*:[^\s.,)]"#,
            "slashes": #"[/\\∕⁄／][/\\∕⁄／]|\S[/\\∕⁄／][\p{L}\p{N}]"#,
            "an address": #"\S[@＠][^\s.,)]"#,
            "a host": #"[\p{L}\p{N}\p{M}][.。．｡․][\p{L}\p{N}\p{M}]*\p{L}"#,
            "www": #"(?i)www[.。．｡․][^\s.,)]"#,
        ]
        return patterns.compactMap { name, pattern in
            text.range(of: pattern, options: .regularExpression).map {
                "\(name): \(text[$0].debugDescription)"
            }
        }
    }

    /// Breaks of a line, and what is not to be seen but changes how the rest reads.
    private static func invisible(in text: String) -> [String] {
        text.unicodeScalars.compactMap { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                "U+" + String(scalar.value, radix: 16)
            default: nil
            }
        }
    }

    /// Whatever is in a page but plain paragraphs.
    private static func page(_ html: String) -> [String] {
        let allowed = [
            #"<!DOCTYPE html>"#, #"<html lang="[a-z]{2,3}">"#, #"<meta charset="utf-8">"#,
            #"<meta name="[a-z-]+" content="[a-z0-9=,. -]+">"#, #"<title>"#,
            #"<body style="[^"<>&]*">"#, #"<div lang="[a-z]{2,3}" style="[^"<>&]*">"#,
            #"<p style="[^"<>&]*">"#, #"<br>"#, #"</?head>"#, #"</(html|title|body|div|p)>"#,
        ]
        let rest = html.replacingOccurrences(
            of: allowed.joined(separator: "|"),
            with: "",
            options: .regularExpression
        )
        let markup = rest.filter { "<>\"'".contains($0) }.map { "markup: \($0)" }
        let marks = html.lowercased().matches(of: /<[^>]*>/).map(\.output)
        let loaded = ["url(", "@import", "http", "src", "href", "javascript", "data:", "cid:"]
            .filter { name in marks.contains { $0.contains(name) } }
        return markup + loaded + links(in: text(of: html))
    }

    /// What a page says: its text without the marks, a line for each paragraph.
    static func text(of html: String) -> String {
        guard let start = html.range(of: "<div "), let end = html.range(of: "</div>") else {
            return ""
        }
        return html[start.lowerBound..<end.lowerBound]
            .replacingOccurrences(of: "<br>", with: "\n")
            .replacingOccurrences(of: "</p>", with: "\n")
            .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
            .split(separator: "\n").joined(separator: "\n")
            .replacingOccurrences(of: "&lt;", with: "<")
            .replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"")
            .replacingOccurrences(of: "&#39;", with: "'")
            .replacingOccurrences(of: "&amp;", with: "&")
    }
}

/// An e-mail as a page of HTML: the paragraphs of its text, and the code so large that it can be read
/// across a desk.
///
/// It loads nothing and leads nowhere: no link, no image, no style from elsewhere. It sets no colour,
/// so that a mail program's dark mode is right by itself.
struct EmailPage {
    let language: Language
    let title: String
    /// The text with its blanks, its paragraphs parted by empty lines.
    let pattern: String
    let values: [String: String]

    var html: String {
        let paragraphs = pattern.split(separator: "\n\n").map { paragraph(String($0)) }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue.escapedForHTML)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <meta name="format-detection" \
            content="telephone=no, date=no, address=no, email=no, url=no">
            <title>\(title.escapedForHTML)</title>
            </head>
            <body style="margin:0;padding:24px 16px;\(Self.font)">
            <div lang="\(language.rawValue.escapedForHTML)" style="max-width:32em;margin:0 auto">
            \(paragraphs.joined(separator: "\n"))
            </div>
            </body>
            </html>

            """
    }

    private func paragraph(_ pattern: String) -> String {
        let style = pattern == Self.code ? Self.largeStyle : Self.plainStyle
        let lines = pattern.split(separator: "\n").map { line in
            TextCatalogue.fill(
                String(line).escapedForHTML,
                with: values.mapValues(\.escapedForHTML)
            )
        }
        return "<p style=\"\(style)\">\(lines.joined(separator: "<br>"))</p>"
    }

    /// The paragraph that is nothing but the code.
    private static let code = "{code}"

    private static let font =
        "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

    private static let plainStyle = "margin:0 0 16px"

    private static let largeStyle = """
        margin:0 0 16px;padding:12px 16px;border:1px solid;border-radius:8px;\
        font:600 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:4px;text-align:center
        """
}

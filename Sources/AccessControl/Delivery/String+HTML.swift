extension String {
    /// The text as it can stand anywhere in a page of HTML, also between quotation marks.
    ///
    /// By Unicode scalars, not by characters: to Swift a quotation mark with an accent over it is one
    /// character, which is no quotation mark; a browser sees both, and the attribute ends.
    package var escapedForHTML: String {
        var escaped = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            // What a parser would turn into something else: sent as it came, or not at all.
            case "\r": escaped.append(contentsOf: "&#13;".unicodeScalars)
            case "\n": escaped.append(contentsOf: "&#10;".unicodeScalars)
            case "\0": escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}

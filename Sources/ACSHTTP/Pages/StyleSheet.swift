/// A style sheet on its way to a browser.
enum StyleSheet {
    /// The sheet without what is there for people: comments, indentation and empty lines.
    ///
    /// Line feeds stay, so that nothing that a line break parts runs together.
    static func compact(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self).replacing(
            /\/\*.*?\*\//.dotMatchesNewlines(),
            with: ""
        )
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        return Array(lines.filter { !$0.isEmpty }.joined(separator: "\n").utf8)
    }
}

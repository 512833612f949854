/// Reads a drawing from end to end and refuses whatever is not on the list of ``DrawingVocabulary``.
///
/// It takes less than XML allows: no declarations but the first line, no comments, no entities, no CDATA.
/// What it lets through means the same to every reader, and nothing else to any.
struct DrawingCheck {
    private var rest: Substring
    private var open: [String] = []

    /// Checks a drawing.
    ///
    /// - Throws: ``DrawingCheckError`` with the first thing that is not allowed.
    static func check(_ text: String) throws(DrawingCheckError) {
        guard text.unicodeScalars.allSatisfy(isCharacter) else {
            throw DrawingCheckError("it holds a character that XML does not have")
        }
        var check = DrawingCheck(rest: text[...])
        try check.run()
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    private mutating func run() throws(DrawingCheckError) {
        skipSpace()
        // With another encoding a browser would read other characters than were checked.
        if let declaration = rest.prefixMatch(of: Self.declaration) {
            rest = rest[declaration.range.upperBound...]
            skipSpace()
        }
        try readElement()
        guard open == ["svg"] else { throw Self.notSVG }
        while !open.isEmpty {
            try readWords()
            try readElement()
        }
        skipSpace()
        guard rest.isEmpty else { throw DrawingCheckError("something stands after the drawing") }
    }

    // MARK: - Elements

    /// A tag, of either kind.
    private mutating func readElement() throws(DrawingCheckError) {
        guard rest.hasPrefix("<") else { throw Self.notSVG }
        if rest.hasPrefix("<!") || rest.hasPrefix("<?") {
            throw DrawingCheckError("comments, declarations and CDATA are not allowed")
        }
        rest.removeFirst()
        if rest.hasPrefix("/") {
            rest.removeFirst()
            return try readEnd()
        }
        let name = readName()
        guard DrawingVocabulary.elements.contains(name) else {
            throw DrawingCheckError("the element <\(name)> is not allowed")
        }
        guard open.count < Self.mostDepth, name != "svg" || open.isEmpty else {
            throw DrawingCheckError("the element <\(name)> is too deep")
        }
        let attributes = try readAttributes(of: name)
        if name == "svg" { try checkRoot(attributes) }
        if rest.hasPrefix("/>") {
            rest.removeFirst(2)
        } else if rest.hasPrefix(">") {
            rest.removeFirst()
            open.append(name)
        } else {
            throw DrawingCheckError("the element <\(name)> is not well-formed")
        }
    }

    private mutating func readEnd() throws(DrawingCheckError) {
        let name = readName()
        skipSpace()
        guard open.last == name, rest.hasPrefix(">") else {
            throw DrawingCheckError("</\(name)> ends nothing that is open")
        }
        rest.removeFirst()
        open.removeLast()
    }

    private func checkRoot(_ attributes: [String: Substring]) throws(DrawingCheckError) {
        guard attributes["xmlns"].map(String.init) == DrawingVocabulary.namespace else {
            throw DrawingCheckError("<svg> must have xmlns=\"\(DrawingVocabulary.namespace)\"")
        }
        guard attributes["viewBox"] != nil else {
            throw DrawingCheckError("<svg> must have a viewBox, so that it can be scaled")
        }
    }

    // MARK: - Attributes

    private mutating func readAttributes(
        of element: String
    ) throws(DrawingCheckError) -> [String: Substring] {
        var attributes: [String: Substring] = [:]
        while true {
            let isApart = skipSpace()
            if rest.hasPrefix(">") || rest.hasPrefix("/>") || rest.isEmpty { return attributes }
            let name = readName()
            guard isApart, DrawingVocabulary.attributes.contains(name) else {
                throw DrawingCheckError("the attribute \(name) of <\(element)> is not allowed")
            }
            let value = try readValue(of: name)
            guard attributes.updateValue(value, forKey: name) == nil else {
                throw DrawingCheckError("the attribute \(name) of <\(element)> stands twice")
            }
        }
    }

    private mutating func readValue(of name: String) throws(DrawingCheckError) -> Substring {
        skipSpace()
        guard rest.hasPrefix("=") else {
            throw DrawingCheckError("the attribute \(name) has no value")
        }
        rest.removeFirst()
        skipSpace()
        guard let quote = rest.unicodeScalars.first, quote == "\"" || quote == "'",
            let end = rest.unicodeScalars.dropFirst().firstIndex(of: quote)
        else { throw DrawingCheckError("the value of \(name) is not between quotation marks") }
        let value = Substring(rest.unicodeScalars[..<end].dropFirst())
        rest = Substring(rest.unicodeScalars[end...].dropFirst())
        guard !value.unicodeScalars.contains(where: { "<&\\".unicodeScalars.contains($0) }),
            Self.isHarmless(value)
        else { throw DrawingCheckError("the value of \(name) is not allowed: \(value)") }
        return value
    }

    /// Functions are those of colours and of transforms, and references to something in the drawing
    /// itself.
    private static func isHarmless(_ value: Substring) -> Bool {
        let function =
            /url\(#[A-Za-z][A-Za-z0-9_-]*\)|(rgb|hsl|matrix|translate|scale|rotate|skew[XY])\([0-9eE+\-.,% ]*\)/
        return !value.replacing(function, with: "").contains("(")
    }

    // MARK: - Characters

    /// What stands between tags: white space, or words where words may be.
    private mutating func readWords() throws(DrawingCheckError) {
        let scalars = rest.unicodeScalars
        guard let end = scalars.firstIndex(of: "<") else {
            throw DrawingCheckError("<\(open.last ?? "svg")> does not end")
        }
        let words = scalars[..<end]
        guard !words.contains("&") else { throw DrawingCheckError("entities are not allowed") }
        guard !words.contains(">") else { throw DrawingCheckError("> stands outside a tag") }
        guard
            DrawingVocabulary.wordy.contains(open.last ?? "")
                || words.allSatisfy(Self.isSpace)
        else { throw DrawingCheckError("text is not allowed outside <title> and <desc>") }
        rest = Substring(scalars[end...])
    }

    private mutating func readName() -> String {
        let name = rest.unicodeScalars.prefix {
            !Self.isSpace($0) && !"=/>\"'<".unicodeScalars.contains($0)
        }
        rest = Substring(rest.unicodeScalars[name.endIndex...])
        return String(name.prefix(Self.longestName))
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let space = rest.unicodeScalars.prefix(while: Self.isSpace)
        rest = Substring(rest.unicodeScalars[space.endIndex...])
        return !space.isEmpty
    }

    /// XML 1.0, production 2: no controls but white space, and none of the two that are no characters.
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        isSpace(scalar) || (scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE)
    }

    /// White space as XML has it, and no other.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        " \t\r\n".unicodeScalars.contains(scalar)
    }

    nonisolated(unsafe) private static let declaration =
        /<\?xml version=["']1\.0["']( encoding=["'][Uu][Tt][Ff]-8["'])?( standalone=["'](yes|no)["'])?\s*\?>/

    private static let mostDepth = 32
    /// More than any on the list, and no more than fits a sentence.
    private static let longestName = 40
    private static let notSVG = DrawingCheckError("is not an SVG drawing")
}

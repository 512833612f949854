import AccessControl

extension Language {
    /// The language that a browser wants most, of those that there are.
    ///
    /// Reads `Accept-Language` (RFC 9110, section 12.5.4): tags with weights, in any order. Only the
    /// first part of a tag counts; what can't be read is skipped.
    static func preferred(by header: String, among languages: [Language]) -> Language? {
        var best: (language: Language, weight: Double)?
        for item in header.split(separator: ",").prefix(20) {
            let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let tag = parts.first,
                let language = Language.matching(tag, among: languages)
            else { continue }
            let weight =
                parts.dropFirst().first { $0.hasPrefix("q=") }
                .map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language
    }
}

/// The Content-Security-Policy of one page.
///
/// Nothing but the party's own files is ever loaded, and nothing runs inline. A page names the
/// other parties that it must frame or post to.
struct ContentPolicy {
    /// Origins that the page shows in frames.
    var frames: [String] = []
    /// Origins that forms of the page are posted to.
    var formTargets: [String] = []
    /// Whether the party's own pages may frame this one.
    var mayBeFramedBySelf = false

    var header: String {
        let frameSources = frames.isEmpty ? "'none'" : sources(frames)
        return [
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "frame-src \(frameSources)",
            "form-action \(sources(formTargets))",
            "frame-ancestors \(mayBeFramedBySelf ? "'self'" : "'none'")",
            "base-uri 'none'",
        ].joined(separator: "; ")
    }

    private func sources(_ origins: [String]) -> String {
        (["'self'"] + origins).joined(separator: " ")
    }

    /// Scheme, host and port of a URL, as a policy names it; nil for anything but http(s).
    static func origin(of url: String) -> String? {
        guard let scheme = ["http://", "https://"].first(where: url.hasPrefix) else { return nil }
        let authority = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        // Characters with a meaning in a policy must not get into one.
        let isPlain = authority.allSatisfy { character in
            character.isASCII && (character.isLetter || character.isNumber)
                || ".-:[]".contains(character)
        }
        guard !authority.isEmpty, isPlain else { return nil }
        return scheme + authority
    }
}

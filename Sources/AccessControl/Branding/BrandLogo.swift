/// The issuer's logo: a drawing in SVG that can do nothing but be drawn.
///
/// It is served from the same host as the pages on which codes are typed, so it is held to a short list
/// of elements and attributes; see ``DrawingCheck``.
package struct BrandLogo: Hashable, Sendable {
    /// The bytes, as they are served.
    package let svg: [UInt8]

    /// Takes the bytes of a file.
    ///
    /// - Throws: ``PolicyError`` that says what is too much, or not allowed.
    package init(svg: [UInt8]) throws(PolicyError) {
        guard svg.count <= Self.mostBytes else {
            throw PolicyError(
                "branding.logo may have \(Self.mostBytes) bytes, found \(svg.count)"
            )
        }
        guard let text = String(validating: svg, as: UTF8.self) else {
            throw PolicyError("branding.logo is not UTF-8")
        }
        do {
            try DrawingCheck.check(text)
        } catch {
            throw PolicyError("branding.logo: \(error.description)")
        }
        self.svg = svg
    }

    package static let mostBytes = 8 * 1_024
}

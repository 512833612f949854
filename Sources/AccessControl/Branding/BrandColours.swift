import Foundation

/// The issuer's colour, for links, buttons and marks, in light and in dark.
///
/// Whoever sees little must be able to read them (WCAG 2.2, 1.4.3 Contrast, level AA), so a colour with
/// too little contrast is refused, not mended: a brand's colour is the brand's to choose.
package struct BrandColours: Hashable, Sendable {
    private let accents: [ColourScheme: Colour]

    /// Takes the colours as the profile writes them.
    ///
    /// - Parameters:
    ///   - light: The colour on light pages, such as `#0b5a7a`.
    ///   - dark: The colour on dark pages.
    /// - Throws: ``PolicyError`` that names the setting, the colours and the contrast found.
    package init(light: String, dark: String) throws(PolicyError) {
        accents = [
            .light: try Self.checked(light, on: .light, "branding.accentColour"),
            .dark: try Self.checked(dark, on: .dark, "branding.accentColourDark"),
        ]
    }

    /// The colour of links, buttons and marks.
    package func accent(_ scheme: ColourScheme) -> Colour { accents[scheme] ?? .black }

    /// The same with more contrast, for what the pointer is over.
    package func strongAccent(_ scheme: ColourScheme) -> Colour {
        accent(scheme).mixed(with: scheme == .light ? .black : .white, part: 0.3)
    }

    /// The least contrast of text that is not large.
    package static let leastContrast = 4.5

    private static func checked(
        _ text: String,
        on scheme: ColourScheme,
        _ setting: String
    ) throws(PolicyError) -> Colour {
        guard let colour = Colour(text) else {
            throw PolicyError("\(setting) must be # and six hexadecimal digits, found \(text)")
        }
        for background in scheme.backgrounds {
            try demand(colour, background, "\(setting): \(colour) on the page's \(background)")
        }
        let button = "\(setting): a button's text of \(scheme.onAccent) on \(colour)"
        try demand(scheme.onAccent, colour, button)
        return colour
    }

    private static func demand(
        _ one: Colour,
        _ other: Colour,
        _ what: String
    ) throws(PolicyError) {
        let contrast = one.contrast(with: other)
        guard contrast >= leastContrast else {
            // Cut off, not rounded: 4.499 is not 4.50.
            let found = String(format: "%.2f", (contrast * 100).rounded(.down) / 100)
            throw PolicyError(
                "\(what) has a contrast of \(found):1, and \(leastContrast):1 is the least"
            )
        }
    }
}

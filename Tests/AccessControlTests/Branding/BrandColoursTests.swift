import Testing

@testable import AccessControl

@Suite struct BrandColoursTests {
    /// The ratios are those that WCAG's own examples and calculators give.
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0), ("#0000ff", "#ffffff", 8.59),
        ("#0b5a7a", "#FFFFFF", 7.61),
    ])
    func `contrast is that of WCAG, whichever colour comes first`(
        one: String,
        other: String,
        ratio: Double
    ) throws {
        let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
        #expect(abs(one.contrast(with: other) - ratio) < 0.01)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test(arguments: [
        "", "#", "#fff", "#12345", "#1234567", "123456", "#12345g", "#+12345", "red", "#０００００0",
        "#12 456",
    ])
    func `what is no colour is refused`(text: String) {
        #expect(Colour(text) == nil)
        #expect(throws: PolicyError.self) { try BrandColours(light: text, dark: "#79c6e6") }
    }

    @Test func `a colour is written as it was read`() throws {
        #expect(try #require(Colour("#00A0ff")).description == "#00a0ff")
        #expect(Colour.black.description == "#000000")
    }

    @Test func `colours that can be read are taken, and those under the pointer have more`() throws
    {
        let colours = try BrandColours(light: "#0b5a7a", dark: "#79c6e6")
        for scheme in ColourScheme.allCases {
            let accent = colours.accent(scheme)
            let strong = colours.strongAccent(scheme)
            for background in scheme.backgrounds {
                #expect(accent.contrast(with: background) >= 4.5)
                #expect(strong.contrast(with: background) > accent.contrast(with: background))
            }
            #expect(strong.contrast(with: scheme.onAccent) > 4.5)
        }
    }

    @Test(arguments: [
        (
            "#777777", "#79c6e6",
            "branding.accentColour: #777777 on the page's #ffffff has a contrast of 4.47:1, "
                + "and 4.5:1 is the least"
        ),
        (
            "#767676", "#79c6e6",
            "branding.accentColour: #767676 on the page's #f2f6f8 has a contrast of 4.17:1, "
                + "and 4.5:1 is the least"
        ),
        (
            "#0b5a7a", "#0b5a7a",
            "branding.accentColourDark: #0b5a7a on the page's #151f27 has a contrast of 2.19:1, "
                + "and 4.5:1 is the least"
        ),
    ])
    func `a colour that can't be read is refused with the colours and the contrast`(
        light: String,
        dark: String,
        sentence: String
    ) {
        #expect(throws: PolicyError(sentence)) { try BrandColours(light: light, dark: dark) }
    }

    @Test func `no colour that is taken makes a button that can't be read`() throws {
        var taken = 0
        for value in stride(from: UInt32(0), through: 0xFF_FFFF, by: 40_009) {
            let text = "#" + String(value + 0x100_0000, radix: 16).dropFirst()
            let colour = try #require(Colour(text))
            if (try? BrandColours(light: text, dark: "#79c6e6")) != nil {
                taken += 1
                #expect(colour.contrast(with: ColourScheme.light.onAccent) >= 4.5)
            }
            if (try? BrandColours(light: "#0b5a7a", dark: text)) != nil {
                taken += 1
                #expect(colour.contrast(with: ColourScheme.dark.onAccent) >= 4.5)
            }
        }
        #expect(taken > 50)
    }
}

/// What stands around the issuer's colour on a page, in light and in dark.
///
/// The pages' style sheet has the same colours; a test holds the two together.
package enum ColourScheme: String, CaseIterable, Sendable {
    case light
    case dark

    /// What the accent is read against: the sheet, and the fields of a softer colour on it.
    package var backgrounds: [Colour] {
        switch self {
        case .light: Self.colours("#ffffff", "#f2f6f8")
        case .dark: Self.colours("#151f27", "#1d2932")
        }
    }

    /// The text of a button that is filled with the accent.
    package var onAccent: Colour {
        switch self {
        case .light: .white
        case .dark: Self.colours("#06222f")[0]
        }
    }

    private static func colours(_ texts: StaticString...) -> [Colour] {
        texts.map { text in
            guard let colour = Colour(text.description) else {
                preconditionFailure("\(text) is no colour")
            }
            return colour
        }
    }
}

import AccessControl

/// The files that come from an issuer's profile, by the names that they would have in the folder.
enum BrandFile: String, CaseIterable {
    case style = "brand.css"
    case logo = "logo.svg"

    var mediaType: String {
        switch self {
        case .style: "text/css; charset=utf-8"
        case .logo: "image/svg+xml; charset=utf-8"
        }
    }
}

extension Branding {
    /// The files of the issuer's looks; none where the pages look as they ship.
    var files: [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let style = (colours?.style ?? "") + (logo?.style ?? "")
        files[BrandFile.style.rawValue] = style.isEmpty ? nil : Array(style.utf8)
        files[BrandFile.logo.rawValue] = logo?.svg
        return files
    }
}

extension BrandColours {
    /// The issuer's colours in place of the pages' own.
    fileprivate var style: String {
        """
        :root{\(properties(.light))}
        @media screen and (prefers-color-scheme:dark){:root{\(properties(.dark))}}

        """
    }

    private func properties(_ scheme: ColourScheme) -> String {
        "--accent:\(accent(scheme));--accent-strong:\(strongAccent(scheme))"
    }
}

extension BrandLogo {
    /// As high as the mark in its place; on white in the dark, for a logo is drawn for light paper.
    fileprivate var style: String {
        """
        .logo{height:1.75rem;max-width:100%;object-fit:contain;object-position:0 50%}
        @media screen and (prefers-color-scheme:dark){\
        .logo{padding:.1875rem .375rem;border-radius:4px;background:#fff}}

        """
    }
}

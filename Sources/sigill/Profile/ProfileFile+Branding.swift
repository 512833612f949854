import AccessControl
import Foundation

/// What the profile says about the looks of the pages.
extension ProfileFile {
    struct BrandingSettings: Decodable {
        let accentColour: String?
        let accentColourDark: String?
        /// The path of an SVG file, from the folder of the profile.
        let logo: String?
    }

    /// The branding, its colours and its drawing checked.
    func brand(in folder: URL?) throws(PolicyError) -> Branding {
        guard let branding else { return Branding() }
        return Branding(
            colours: try branding.colours(),
            logo: try branding.logo(in: folder)
        )
    }
}

extension ProfileFile.BrandingSettings {
    fileprivate func colours() throws(PolicyError) -> BrandColours? {
        switch (accentColour, accentColourDark) {
        case (let light?, let dark?): return try BrandColours(light: light, dark: dark)
        case (nil, nil): return nil
        default:
            throw PolicyError(
                "branding needs accentColour and accentColourDark, or neither: the pages are light and dark"
            )
        }
    }

    fileprivate func logo(in folder: URL?) throws(PolicyError) -> BrandLogo? {
        guard let logo else { return nil }
        guard let file = folder.map({ URL(filePath: logo, relativeTo: $0) }),
            let bytes = try? Self.start(of: file)
        else { throw PolicyError("branding.logo: \(logo) could not be read") }
        return try BrandLogo(svg: bytes)
    }

    /// No more of a file than tells that it is too large.
    private static func start(of file: URL) throws -> [UInt8] {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        return Array(try handle.read(upToCount: BrandLogo.mostBytes + 1) ?? Data())
    }
}

/// How an issuer's pages look: all that sets them apart from another's.
package struct Branding: Hashable, Sendable {
    /// The issuer's colours; without them the pages have their own.
    package let colours: BrandColours?
    /// The issuer's logo; without one the pages show the name and its first letter.
    package let logo: BrandLogo?

    package init(colours: BrandColours? = nil, logo: BrandLogo? = nil) {
        self.colours = colours
        self.logo = logo
    }
}

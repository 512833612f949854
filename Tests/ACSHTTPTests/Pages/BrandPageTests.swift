import ACSTestSupport
import Foundation
import HTTPTypes
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct BrandPageTests {
    private static let drawing =
        #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>"#

    private static func branding() throws -> Branding {
        Branding(
            colours: try BrandColours(light: "#7a0b5a", dark: "#e679c6"),
            logo: try BrandLogo(svg: Array(drawing.utf8))
        )
    }

    @Test func `the checks know the colours that the pages have`() throws {
        let css = try String(contentsOf: ResourceFolder.url("Static/window.css"), encoding: .utf8)
        let blocks = css.matches(of: /:root \{([^}]*)\}/).map { String($0.1) }
        for (scheme, block) in zip(ColourScheme.allCases, blocks) {
            func colour(_ name: String) -> Colour? {
                block.firstMatch(of: try! Regex("--\(name): (#[0-9a-f]+);"))
                    .flatMap { $0.output[1].substring }
                    .flatMap { Colour($0 == "#fff" ? "#ffffff" : String($0)) }
            }
            #expect([colour("sheet"), colour("tint")] == scheme.backgrounds, "\(scheme)")
            #expect(colour("on-accent") == scheme.onAccent, "\(scheme)")
        }
    }

    @Test func `a page shows the logo with the issuer's name, and loads the colours last`() throws {
        let html = try PageFixture(branding: Self.branding()).enterCodePage()
        let logo = html.firstMatch(
            of: /<img class="logo" src="\/static\/logo\.[0-9a-f]{16}\.svg" alt="Testbanken">/
        )
        #expect(logo != nil)
        #expect(!html.contains("class=\"letter\"") && !html.contains("<span>Testbanken</span>"))
        let sheets = html.matches(of: /rel="stylesheet" href="\/static\/([a-z]+)\./).map(\.1)
        #expect(sheets == ["window", "brand"])
    }

    @Test func `without branding the pages look as they ship`() throws {
        let html = try PageFixture().enterCodePage()
        #expect(!html.contains("<img") && !html.contains("brand."))
        #expect(html.contains("<span>Testbanken</span>") && html.contains(">T</text>"))
    }

    @Test func `colours without a logo leave the name and its letter`() throws {
        let colours = Branding(colours: try Self.branding().colours)
        let html = try PageFixture(branding: colours).enterCodePage()
        #expect(!html.contains("<img") && html.contains("/static/brand."))
        #expect(html.contains(">T</text>"))
    }

    @Test func `logo and colours are served so that they can do nothing else`() async throws {
        let world = try TestWorld(branding: Self.branding())
        try await WindowSite(world).visit { browser in
            let page = try await browser.send("/", .get)
            let logo = try #require(page.html.firstMatch(of: /src="([^"]*logo[^"]*)"/)?.1)
            let drawing = try await browser.send(String(logo), .get)
            #expect(drawing.html == Self.drawing)
            #expect(drawing.headers[.contentType] == "image/svg+xml; charset=utf-8")
            let policy = "default-src 'none'; sandbox"
            #expect(drawing.headers[.contentSecurityPolicy] == policy)
            #expect(drawing.headers[.xContentTypeOptions] == "nosniff")
            let brand = try #require(page.html.firstMatch(of: /href="([^"]*brand[^"]*)"/)?.1)
            let style = try await browser.send(String(brand), .get)
            #expect(style.headers[.contentType] == "text/css; charset=utf-8")
            #expect(style.html.hasPrefix(":root{--accent:#7a0b5a;--accent-strong:#55083f}\n"))
            #expect(style.html.contains("{:root{--accent:#e679c6;--accent-strong:#eea1d7}}\n"))
            #expect(style.html.contains("\n.logo{height:1.75rem;"))
        }
    }
}

extension PageFixture {
    fileprivate func enterCodePage() throws -> String {
        pages.page(for: try enterCode(), in: .swedish).html
    }
}

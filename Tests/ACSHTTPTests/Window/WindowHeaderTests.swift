import ACSTestSupport
import HTTPTypes
import Testing

@testable import ACSHTTP

@Suite struct WindowHeaderTests {
    private let world: TestWorld
    private let site: WindowSite

    init() throws {
        world = try TestWorld()
        site = WindowSite(world)
    }

    @Test func `every page keeps out of caches, referrers and other people's hands`() async throws {
        try await world.enrolCard()
        let challenge = try await Shop(world: world).challenge()
        let pages = try await site.visit { browser in
            [
                try await browser.post("/challenge", challenge.form()),
                try await browser.send("/challenge", .get),
                try await browser.send("/nowhere", .get),
            ]
        }
        for page in pages {
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.headers[.xContentTypeOptions] == "nosniff")
            #expect(try page.headers[#require(HTTPField.Name("Referrer-Policy"))] == "no-referrer")
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.headers[.setCookie] == nil)
            let policy = try #require(page.headers[.contentSecurityPolicy])
            #expect(
                policy
                    == "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
                    + "form-action 'self'; base-uri 'none'"
            )
            #expect(try page.headers[#require(HTTPField.Name("X-Frame-Options"))] == nil)
        }
    }

    @Test func `the page of an end lets its form go to the merchant`() async throws {
        try await world.enrolCard()
        let shop = Shop(world: world)
        let challenge = try await shop.challenge(notificationURL: "https://shop.example:8443/n?x=1")
        let page = try await site.visit { browser in
            let page = try await browser.post("/challenge", challenge.form())
            return try await browser.submit("cancel-form", of: page)
        }
        let policy = try #require(page.headers[.contentSecurityPolicy])
        #expect(policy.contains("form-action 'self' https://shop.example:8443 https:; base-uri"))
    }

    @Test func `what a page loads is there and may be kept for ever`() async throws {
        try await site.visit { browser in
            let page = try await browser.send("/", .get)
            let paths = page.html.matches(of: /(?:src|href)="(\/static\/[^"]*)"/).map {
                String($0.1)
            }
            #expect(paths.count == 3)
            for path in paths {
                let file = try await browser.send(path, .get)
                #expect(file.status == 200 && !file.html.isEmpty)
                #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(file.headers[.xContentTypeOptions] == "nosniff")
                #expect(file.headers[.contentType]?.hasPrefix(Self.mediaType(of: path)) == true)
                let head = try await browser.send(path, .head)
                #expect(head.status == 200 && head.html.isEmpty)
                #expect(try await browser.send(path, .post, body: "").status == 405)
            }
        }
    }

    @Test(arguments: [
        "/static/window.css", "/static/..%2Fwindow.css", "/static/../Templates/head.mustache",
        "/static/", "/static/window.0000000000000000.css",
    ])
    func `only the files of the pages are served`(path: String) async throws {
        let page = try await site.visit { try await $0.send(path, .get) }
        #expect(page.status == 404)
    }

    private static func mediaType(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "css": "text/css"
        case "js": "text/javascript"
        default: "image/svg+xml"
        }
    }
}

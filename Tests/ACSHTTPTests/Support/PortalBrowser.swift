import ACSTestSupport
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import ACSHTTP

/// A browser that visits the portal: it keeps cookies and says where its forms come from.
final class PortalBrowser: Sendable {
    static let origin = "http://127.0.0.1:8087"

    let client: any TestClientProtocol
    let world: TestWorld
    private let jar: Mutex<[String: String]>

    init(client: any TestClientProtocol, world: TestWorld, cookies: [String: String] = [:]) {
        self.client = client
        self.world = world
        jar = Mutex(cookies)
    }

    /// A browser that has never been here, or one with a copy of these cookies.
    func another(with cookies: [String: String] = [:]) -> PortalBrowser {
        PortalBrowser(client: client, world: world, cookies: cookies)
    }

    var cookies: [String: String] { jar.withLock { $0 } }

    var session: String? { cookies["__Host-sigill-session"] }

    func get(_ path: String) async throws -> BrowserPage { try await send(path, .get) }

    /// Follows redirects, as browsers do.
    func open(_ path: String) async throws -> BrowserPage {
        var page = try await get(path)
        for _ in 0..<5 {
            guard page.status == 303, let next = page.headers[.location] else { return page }
            page = try await get(next)
        }
        return page
    }

    /// Sends a form of a page as it stands there, with what was typed, and follows where it leads.
    func submit(
        _ form: String,
        of page: BrowserPage,
        typing typed: [String: String] = [:]
    ) async throws -> BrowserPage {
        let fields = try page.hiddenFields(of: form).merging(typed) { $1 }
        let answer = try await post(page.action(of: form), fields)
        guard answer.status == 303, let next = answer.headers[.location] else { return answer }
        return try await open(next)
    }

    func post(
        _ path: String,
        _ fields: [String: String],
        headers: HTTPFields = [.secFetchSite: "same-origin", .origin: origin]
    ) async throws -> BrowserPage {
        try await send(path, .post, headers, body: Browser.encode(fields))
    }

    func send(
        _ path: String,
        _ method: HTTPRequest.Method,
        _ more: HTTPFields = [:],
        body: String? = nil
    ) async throws -> BrowserPage {
        var headers: HTTPFields = [.acceptLanguage: "sv-SE,sv;q=0.9"]
        headers.append(contentsOf: more)
        let cookies = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        if !cookies.isEmpty { headers[.cookie] = cookies }
        if body != nil, headers[.contentType] == nil {
            headers[.contentType] = "application/x-www-form-urlencoded"
        }
        let response = try await client.executeRequest(
            uri: path,
            method: method,
            headers: headers,
            body: body.map { ByteBuffer(string: $0) }
        )
        keep(response.headers[values: .setCookie])
        return BrowserPage(
            status: response.status.code,
            headers: response.headers,
            html: String(buffer: response.body)
        )
    }

    private func keep(_ values: [String]) {
        jar.withLock { jar in
            for value in values {
                let pair = value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                let name = String(pair[0])
                jar[name] = value.contains("Max-Age=0") ? nil : String(pair.last ?? "")
            }
        }
    }

    // MARK: - What cardholders do

    func giveName(
        _ name: String,
        _ password: String
    ) async throws -> BrowserPage {
        try await submit(
            "sign-in-form",
            of: open("/sign-in"),
            typing: ["user-name": name, "password": password]
        )
    }

    func signIn(_ user: TestWorld.SampleUser) async throws -> BrowserPage {
        let page = try await giveName(user.name, user.password)
        return try await submit("code-form", of: page, typing: ["code": code()])
    }

    /// The code that came last.
    func code() async throws -> String { try await #require(world.email.lastCode()) }

    func wrongCode() async throws -> String {
        let right = try #require(try await Int(code()))
        let wrong = String((right + 1) % 1_000_000)
        return String(repeating: "0", count: 6 - wrong.count) + wrong
    }

    /// The page of one of the user's cards.
    func card(_ place: Int = 0) async throws -> BrowserPage {
        let cards = try await open("/")
        let paths = cards.html.matches(of: /<h2><a href="([^"]*)"/).map { String($0.1) }
        return try await open(paths[place])
    }
}

extension HTTPField.Name {
    static var secFetchSite: Self { Self("Sec-Fetch-Site") ?? .origin }
}

extension BrowserPage {
    /// The address of a link.
    func link(_ id: String) throws -> String {
        let pattern = try Regex("<a id=\"\(id)\" href=\"([^\"]*)\"")
        return String(try #require(html.firstMatch(of: pattern)?[1].substring))
    }

    /// `data-reason` of the page.
    var reason: String? { html.firstMatch(of: /data-reason="([^"]*)"/).map { String($0.1) } }

    /// Everything between `<main>` and its end.
    var main: String {
        guard let start = html.firstRange(of: "<main"), let end = html.firstRange(of: "</main>")
        else { return "" }
        return String(html[start.lowerBound..<end.lowerBound])
    }
}

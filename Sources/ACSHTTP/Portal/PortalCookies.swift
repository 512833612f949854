import AccessControl
import HTTPTypes
import Hummingbird

/// The cookies of the portal.
///
/// All with the prefix `__Host-` (RFC 6265bis, section 4.1.3.2): only this host can set them, over a
/// connection that nobody listens to, and no other host gets them. No script reads them, and no other
/// site can make a browser bring them along.
struct PortalCookies: Sendable {
    private let values: [String: String]

    enum Name: String {
        /// Opens the session.
        case session = "__Host-sigill-session"
        /// Ties the forms of a browser without a session to it.
        case visitor = "__Host-sigill-visitor"
        /// The language that was chosen on a page.
        case language = "__Host-sigill-language"
        /// What is to be said once on the next page.
        case notice = "__Host-sigill-notice"
    }

    /// Reads the cookies of a request; one that comes twice is none.
    init(_ request: Request) {
        var values: [String: String] = [:]
        var twice: Set<String> = []
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";").prefix(Self.most) {
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                let name = String(parts[0].drop { $0 == " " })
                if values.updateValue(String(parts[1]), forKey: name) != nil { twice.insert(name) }
            }
        }
        self.values = values.filter { !twice.contains($0.key) }
    }

    func value(_ name: Name) -> String? { values[name.rawValue] }

    func token(_ name: Name) -> PortalToken? { value(name).flatMap { PortalToken(cookie: $0) } }

    /// The header that sets a cookie until the browser is closed.
    static func setting(_ name: Name, to value: String) -> String {
        "\(name.rawValue)=\(value); Path=/; Secure; HttpOnly; SameSite=Strict"
    }

    /// The header that removes a cookie.
    static func removing(_ name: Name) -> String {
        "\(name.rawValue)=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"
    }

    private static let most = 50
}

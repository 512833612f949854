/// An address of the merchant's side that a page of the window posts to.
///
/// `https` anywhere, `http` only on this machine; whatever else an address could be (`javascript:`,
/// `data:`, a name and password in front of the host) is refused.
struct FormTarget: Sendable, Equatable {
    let address: String
    /// The source expression that lets a form go there (Content Security Policy, W3C).
    let source: String
    /// The source expression for where it may lead on to: the same rule again.
    let onward: String

    init?(_ address: String) {
        guard address.utf8.count <= 2_048,
            let scheme = ["https", "http"].first(where: { address.hasPrefix($0 + "://") }),
            // A backslash is a slash to browsers, and something else to everyone else.
            address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        let authority = address.dropFirst(scheme.count + 3).prefix { !"/?#".contains($0) }
        guard let host = Self.host(of: authority),
            scheme == "https" || Self.loopback.contains(host)
        else { return nil }
        self.address = address
        // A source expression has no form for addresses in brackets.
        onward = scheme == "https" ? "https:" : "http://127.0.0.1:* http://localhost:*"
        source = host.hasPrefix("[") ? scheme + ":" : scheme + "://" + authority
    }

    private static let loopback = ["127.0.0.1", "localhost", "[::1]"]

    /// The host of an authority: letters, digits, dots and hyphens, or `[::1]`; and maybe a port.
    private static func host(of authority: Substring) -> String? {
        let host: Substring
        if authority.hasPrefix("[::1]") {
            host = authority.prefix(5)
        } else {
            host = authority.prefix { $0 != ":" }
            guard !host.isEmpty, host.utf8.allSatisfy(isHostByte) else { return nil }
        }
        let port = authority.dropFirst(host.count)
        guard port.isEmpty || isPort(port) else { return nil }
        return host.lowercased()
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default:
            false
        }
    }

    private static func isPort(_ text: Substring) -> Bool {
        let digits = text.dropFirst()
        return text.hasPrefix(":") && (1...5).contains(digits.utf8.count)
            && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

/// Where browsers find the account portal.
package struct PortalAddress: Sendable {
    /// Scheme, host and port, as a browser writes them in `Origin`.
    let origin: String
    /// Its host, without a port.
    package let host: String
    let isSecure: Bool

    /// Takes the public address: `https://account.example`.
    ///
    /// The portal has its host for itself: its cookies belong to the whole host (`__Host-`).
    ///
    /// - Returns: `nil` unless it is `https`, or `http` on this machine, without path and query.
    package init?(_ address: String) {
        var base = address[...]
        while base.hasSuffix("/") { base.removeLast() }
        guard FormTarget(String(base)) != nil, !base.contains("?"), !base.contains("#"),
            let hostStart = base.firstRange(of: "://")?.upperBound
        else { return nil }
        let authority = base[hostStart...]
        guard !authority.contains("/"), !authority.contains("@") else { return nil }
        origin = base.lowercased()
        isSecure = base.lowercased().hasPrefix("https:")
        host = String(
            authority.hasPrefix("[") ? authority.prefix(5) : authority.prefix { $0 != ":" }
        )
    }
}

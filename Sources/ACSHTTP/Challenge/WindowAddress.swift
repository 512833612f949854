/// Where browsers find the challenge window.
package struct WindowAddress: Sendable {
    private let base: String
    /// What stands before the path of every page and file, for a window behind a proxy that has other
    /// things on the same host; empty where there is none.
    let prefix: String
    /// Its host, without a port.
    package let host: String

    /// Takes the public address: `https://acs.example` or `https://example/3ds`.
    ///
    /// - Returns: `nil` unless it is `https`, or `http` on this machine, without query and fragment.
    package init?(_ address: String) {
        var base = address[...]
        while base.hasSuffix("/") { base.removeLast() }
        guard FormTarget(String(base)) != nil, !base.contains("?"), !base.contains("#"),
            let hostStart = base.firstRange(of: "://")?.upperBound
        else { return nil }
        self.base = String(base)
        prefix = String(base[hostStart...].drop { $0 != "/" })
        let authority = base[hostStart...].prefix { $0 != "/" }
        host = String(
            authority.hasPrefix("[") ? authority.prefix(5) : authority.prefix { $0 != ":" }
        )
    }

    /// Where the browser brings the CReq (`acsURL`).
    package var challenge: String { base + WindowStep.open.path }

    /// Where the browser brings the data of the 3DS Method (`threeDSMethodURL`).
    package var method: String { base + Self.methodPath }

    static let methodPath = "/three-ds-method"
}

import Sandbox

/// Where every party of the world is.
struct WorldAddresses {
    let shop: ServiceAddress
    let threeDSServer: ServiceAddress
    let directoryServer: ServiceAddress
    let inbox: ServiceAddress
    let acsDirectoryURL: String
    let acsWindowURL: String

    /// All parties on this machine.
    init(ports: Ports) {
        shop = Self.address(ports.shop)
        threeDSServer = Self.address(ports.threeDSServer)
        directoryServer = Self.address(ports.directoryServer)
        inbox = Self.address(ports.inbox)
        acsDirectoryURL = Self.url(ports.acsDirectory)
        acsWindowURL = Self.url(ports.acsWindow)
    }

    /// The parties of the sandbox, in the order of their ports.
    enum Party: Int {
        case shop
        case threeDSServer
        case directoryServer
        case inbox
    }

    /// One party here, the others wherever they are said to be.
    init(options: SandboxOptions, here: Party) {
        func address(_ party: Party, _ url: String) -> ServiceAddress {
            let port = (party == here ? options.port : nil) ?? 8_080 + party.rawValue
            let listening = "http://\(options.host):\(port)"
            let isHere = party == here && (options.port != nil || options.publicURL != nil)
            return ServiceAddress(
                host: options.host,
                port: port,
                publicURL: isHere ? options.publicURL ?? listening : url
            )
        }
        shop = address(.shop, options.shop)
        threeDSServer = address(.threeDSServer, options.threeDSServer)
        directoryServer = address(.directoryServer, options.directoryServer)
        inbox = address(.inbox, options.inbox)
        acsDirectoryURL = options.acsDirectory
        acsWindowURL = options.acsWindow
    }

    /// The port that a party of the sandbox listens on.
    func port(of party: Party) -> Int {
        switch party {
        case .shop: shop.port
        case .threeDSServer: threeDSServer.port
        case .directoryServer: directoryServer.port
        case .inbox: inbox.port
        }
    }

    static let host = "127.0.0.1"

    static func url(_ port: Int) -> String { "http://\(host):\(port)" }

    private static func address(_ port: Int) -> ServiceAddress {
        ServiceAddress(host: host, port: port, publicURL: url(port))
    }
}

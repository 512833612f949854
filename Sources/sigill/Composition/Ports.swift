import Foundation
import NIOCore
import NIOPosix

/// The ports of the whole world on one machine, one after the other from a base.
struct Ports {
    let shop: Int
    let threeDSServer: Int
    let directoryServer: Int
    let inbox: Int
    let acsDirectory: Int
    let acsWindow: Int
    let acsOperations: Int
    let acsPortal: Int

    /// The ports from a base on, or free ones that the system picks when the base is 0.
    ///
    /// - Throws: ``SettingsError`` that names a port that another program has.
    init(base: Int) async throws {
        let ports = base == 0 ? try await Self.freePorts() : Array(base..<base + Self.count)
        try Self.demandFree(ports, host: WorldAddresses.host)
        shop = ports[0]
        threeDSServer = ports[1]
        directoryServer = ports[2]
        inbox = ports[3]
        acsDirectory = ports[4]
        acsWindow = ports[5]
        acsOperations = ports[6]
        acsPortal = ports[7]
    }

    /// Refuses ports that another program has, by number; the servers themselves could not say which.
    ///
    /// Each is bound and let go again, never listened on: whoever waits for a server to come must not
    /// take this for it.
    static func demandFree(_ ports: [Int], host: String) throws {
        for port in ports where port != 0 {
            let address = try SocketAddress.makeAddressResolvingHost(host, port: port)
            guard try address.withSockAddr({ try canBind($0, size: $1) }) else {
                throw SettingsError("can't listen on port \(port) of \(host): it is taken")
            }
        }
    }

    private static func canBind(
        _ address: UnsafePointer<sockaddr>,
        size: Int
    ) throws(SettingsError) -> Bool {
        let family = Int32(address.pointee.sa_family)
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw SettingsError("no socket can be had") }
        defer { close(descriptor) }
        var yes: Int32 = 1
        let width = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, width)
        return bind(descriptor, address, socklen_t(size)) == 0
    }

    /// Opens as many sockets as there are ports at the same time, so that no two get one number, and
    /// closes them again: everyone must know everyone's address before the first server starts.
    private static func freePorts() async throws -> [Int] {
        var channels: [any Channel] = []
        for _ in 0..<count {
            channels.append(
                try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .bind(host: "127.0.0.1", port: 0).get()
            )
        }
        let ports = channels.compactMap { $0.localAddress?.port }
        for channel in channels { try await channel.close() }
        return ports
    }

    private static let count = 8
}

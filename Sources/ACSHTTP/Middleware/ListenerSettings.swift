import HummingbirdCore
import NIOCore

/// Where one of the listeners of the server waits for connections.
package struct ListenerSettings: Sendable {
    package let host: String
    /// 0 lets the system pick a free one.
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    var address: BindAddress { .hostname(host, port: port) }

    /// A connection on which nothing moves is closed: whoever waits for a request, or for the rest of
    /// one, waits this long and no longer.
    static var connections: HTTPServerBuilder {
        .http1(configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(60)))
    }
}

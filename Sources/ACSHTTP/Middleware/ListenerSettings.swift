import HummingbirdCore
import NIOCore

/// Where one of the listeners of the server waits for connections.
package struct ListenerSettings: Sendable {
    package let host: String
    /// 0 lets the system pick a free one.
    package let port: Int
    /// How long a connection may be idle, before a request or in the middle of one.
    var idleTime = TimeAmount.seconds(60)
    /// How long the body of a browser's request may take to arrive.
    var bodyTime = TimeAmount.seconds(15)

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    var address: BindAddress { .hostname(host, port: port) }

    var connections: HTTPServerBuilder {
        .http1(configuration: HTTP1Channel.Configuration(idleTimeout: idleTime))
    }
}

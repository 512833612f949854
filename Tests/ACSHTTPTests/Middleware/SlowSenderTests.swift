import ACSTestSupport
import AccessControl
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOPosix
import Testing

@testable import ACSHTTP

@Suite struct SlowSenderTests {
    /// Sends bytes and nothing more, and waits until the server closes the connection.
    ///
    /// - Returns: What came back before that.
    private func send(_ text: String, _ settings: ListenerSettings) async throws -> String {
        let world = try TestWorld()
        let window = try ChallengeWindow(
            settings: settings,
            address: #require(WindowAddress("http://127.0.0.1:8085")),
            server: world.server,
            clock: world.clock.wallClock,
            logger: .silent
        )
        return try await window.application().test(.live) { client in
            let port = try #require(client.port)
            let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connect(host: "localhost", port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                            wrappingChannelSynchronously: channel
                        )
                    }
                }
            return try await channel.executeThenClose { inbound, outbound in
                var received = ""
                do {
                    try await outbound.write(ByteBuffer(string: text))
                    for try await part in inbound { received += String(buffer: part) }
                } catch let error as IOError where error.errnoCode == ECONNRESET {
                    // A server that closes before it has read everything resets the connection.
                } catch ChannelError.ioOnClosedChannel {
                    // It was closed even before this could write.
                }
                return received
            }
        }
    }

    private var head: String {
        "POST /challenge HTTP/1.1\r\nHost: window\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n"
    }

    @Test func `a body that does not come in time ends the connection`() async throws {
        var settings = ListenerSettings(host: "127.0.0.1", port: 0)
        settings.bodyTime = .milliseconds(100)
        let received = try await send(head + "Content-Length: 100\r\n\r\ncreq=", settings)
        #expect(received.isEmpty)
    }

    @Test func `a connection on which nothing comes is closed`() async throws {
        var settings = ListenerSettings(host: "127.0.0.1", port: 0)
        settings.idleTime = .milliseconds(100)
        #expect(try await send("POST /chall", settings).isEmpty)
    }

    @Test func `a body that is refused is answered before it has come, and not waited for`()
        async throws
    {
        let settings = ListenerSettings(host: "127.0.0.1", port: 0)
        let received = try await send(head + "Content-Length: 1000000\r\n\r\ncreq=", settings)
        #expect(received.hasPrefix("HTTP/1.1 413 "))
    }
}

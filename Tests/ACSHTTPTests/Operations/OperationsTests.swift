import ACSTestSupport
import AccessControl
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import ThreeDSecure

@testable import ACSHTTP

@Suite struct OperationsTests {
    private func request(
        _ path: String,
        _ method: HTTPRequest.Method = .get,
        _ body: String = "",
        of world: TestWorld,
        isHealthy: Bool = true,
        hasTestingClock: Bool = true
    ) async throws -> BrowserPage {
        let clock = world.clock
        let endpoint = OperationsEndpoint(
            settings: ListenerSettings(host: "127.0.0.1", port: 0),
            server: world.server,
            version: "1.2.3",
            isHealthy: { isHealthy },
            testingClock: hasTestingClock
                ? TestingClockAccess(read: { clock.now }, advance: { clock.advance(by: $0) })
                : nil,
            logger: .silent
        )
        return try await endpoint.application().test(.live) { client in
            let response = try await client.executeRequest(
                uri: path,
                method: method,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: body)
            )
            return BrowserPage(
                status: response.status.code,
                headers: response.headers,
                html: String(buffer: response.body)
            )
        }
    }

    @Test func `health is told with the version`() async throws {
        let page = try await request("/health", of: TestWorld())
        #expect(page.status == 200)
        #expect(page.html == #"{"status":"ok","version":"1.2.3"}"#)
    }

    @Test func `a server that cannot work says so`() async throws {
        let page = try await request("/health", of: TestWorld(), isHealthy: false)
        #expect(page.status == 503)
        #expect(page.html == #"{"status":"unavailable","version":"1.2.3"}"#)
    }

    @Test func `health is read only`() async throws {
        let page = try await request("/health", .post, of: TestWorld())
        #expect(page.status == 405 && page.headers[.allow] == "GET")
    }

    @Test func `the testing clock can be read and set forward`() async throws {
        let world = try TestWorld()
        let read = try await request("/testing/clock", of: world)
        #expect(read.html.contains("\"epochMilliseconds\":1795440120000"))
        #expect(read.html.contains("\"now\":\"2026-11-23T13:22:00Z\""))
        let set = try await request("/testing/clock", .post, #"{"advanceSeconds":60}"#, of: world)
        #expect(set.status == 200 && set.html.contains("\"epochMilliseconds\":1795440180000"))
    }

    @Test func `what falls due has happened when the answer comes`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        _ = try await Shop(world: world).challenge()
        _ = try await request("/testing/clock", .post, #"{"advanceSeconds":29}"#, of: world)
        #expect(await world.results.reports.isEmpty)
        _ = try await request("/testing/clock", .post, #"{"advanceSeconds":1}"#, of: world)
        #expect(await world.results.reports.map(\.result.cancel) == [.neverStarted])
    }

    @Test(arguments: ["", "{}", #"{"advanceSeconds":-1}"#, #"{"advanceSeconds":"1"}"#, "[]"])
    func `time goes forward only`(body: String) async throws {
        let world = try TestWorld()
        let page = try await request("/testing/clock", .post, body, of: world)
        #expect(page.status == 400 && world.clock.now == ManualClock().now)
    }

    @Test func `without the testing switch there is no clock`() async throws {
        let world = try TestWorld()
        for method in [HTTPRequest.Method.get, .post] {
            let page = try await request(
                "/testing/clock",
                method,
                of: world,
                hasTestingClock: false
            )
            #expect(page.status == 404)
        }
    }
}

import AccessControl
import FoundationEssentials
import Hummingbird

/// Lets tests read the server's clock and set it forward.
///
/// What falls due by that has happened when the answer comes, so that no test needs to wait.
struct TestingClockRoutes: Sendable {
    let clock: TestingClockAccess
    let server: AccessControlServer

    static let path = "/testing/clock"

    private struct Advance: Decodable {
        let advanceSeconds: Int
    }

    private struct Reading: Encodable {
        let now: String
        let epochMilliseconds: Int64
    }

    func add(to router: Router<BasicRequestContext>) {
        router.get(RouterPath(Self.path)) { _, _ in try reading() }
        router.post(RouterPath(Self.path)) { request, _ in
            let body = try await RequestBodyReader.json.read(request)
            // What is wrong with it, the refusal below says: the one member that there is.
            let decoded = try? JSONDecoder().decode(
                Advance.self,
                from: Data(body.readableBytesView)
            )
            guard let seconds = decoded?.advanceSeconds, Self.steps.contains(seconds) else {
                throw RequestProblem.malformed
            }
            clock.advance(.seconds(seconds))
            await server.sweep()
            return try reading()
        }
    }

    private func reading() throws -> Response {
        let now = clock.read()
        return try JSONReply.response(
            Reading(
                now: now.date.formatted(.iso8601),
                epochMilliseconds: now.milliseconds
            )
        )
    }

    /// Forward only, and never more than a year.
    private static let steps = 0...31_536_000
}

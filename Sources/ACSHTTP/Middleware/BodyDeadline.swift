import Hummingbird
import NIOCore

/// Ends connections whose request does not arrive in time.
///
/// The window stands on the open Internet: without this, a sender of one byte a second would hold
/// a connection for hours. A refused body is not waited for much longer, either.
struct BodyDeadline: Sendable {
    /// Runs `work`, which waits for a body, and closes the connection if it takes too long.
    static func watch<Result>(
        _ context: BrowserRequestContext,
        _ work: () async throws -> Result
    ) async throws -> Result {
        let channel = context.channel
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(15)) {
            channel.close(promise: nil)
        }
        defer { deadline.cancel() }
        do {
            return try await work()
        } catch RequestProblem.bodyTooLarge {
            // Long enough for the answer to be read, and for honest senders to notice it.
            channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
            throw RequestProblem.bodyTooLarge
        }
    }
}

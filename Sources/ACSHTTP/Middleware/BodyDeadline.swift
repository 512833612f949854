import Hummingbird
import NIOCore

/// Ends connections whose request does not arrive in time.
///
/// The window stands on the open Internet: without this, a sender of one byte a second would hold
/// a connection for hours. A refused body is not waited for much longer, either.
struct BodyDeadline: Sendable {
    let time: TimeAmount

    /// Reads the body of a request, and closes the connection if that takes too long.
    func read(
        _ request: Request,
        by reader: RequestBodyReader,
        _ context: BrowserRequestContext
    ) async throws -> ByteBuffer {
        let channel = context.channel
        let deadline = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
        defer { deadline.cancel() }
        do {
            return try await reader.read(request)
        } catch RequestProblem.bodyTooLarge {
            // Long enough for the answer to be read.
            channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
            throw RequestProblem.bodyTooLarge
        }
    }
}

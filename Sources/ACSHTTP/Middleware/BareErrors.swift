import Hummingbird
import Logging

/// Answers a request that could not be served with a status and nothing else; for machines.
struct BareErrors<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return ErrorMapping.bareResponse(to: error, logger: logger)
        }
    }
}

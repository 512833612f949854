import Hummingbird
import Logging

/// Notes method, path and status of each request, for whoever looks for a fault.
///
/// Nothing else of a request may be logged: bodies hold card numbers and codes, and a query could.
struct RequestLog<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        context.logger.trace(
            "answered a request",
            metadata: [
                "method": "\(request.method)",
                "path": "\(request.uri.path)",
                "status": "\(response.status.code)",
            ]
        )
        return response
    }
}

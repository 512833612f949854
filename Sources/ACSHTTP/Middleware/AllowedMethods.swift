import HTTPTypes
import Hummingbird

/// Refuses a known path that is asked for by the wrong method (RFC 9110, section 15.5.6).
struct AllowedMethods<Context: RequestContext>: RouterMiddleware {
    /// The methods of each path.
    let methods: [String: [HTTPRequest.Method]]

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let allowed = methods[request.uri.path], !allowed.contains(request.method) else {
            return try await next(request, context)
        }
        throw RequestProblem.methodNotAllowed(allowed)
    }
}

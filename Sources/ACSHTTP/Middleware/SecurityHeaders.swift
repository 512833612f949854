import HTTPTypes
import Hummingbird

/// Puts on every answer to a browser what keeps it from being misused; what a handler has set itself
/// stays.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.defaults where response.headers[name] == nil {
            response.headers[name] = value
        }
        return response
    }

    private static var defaults: [(HTTPField.Name, String)] {
        let known: [(HTTPField.Name?, String)] = [
            (.contentSecurityPolicy, ContentSecurityPolicy().description),
            (HTTPField.Name("Referrer-Policy"), "no-referrer"),
            (.xContentTypeOptions, "nosniff"),
            (.cacheControl, "no-store"),
        ]
        return known.compactMap { name, value in name.map { ($0, value) } }
    }
}

import Hummingbird
import Logging

/// Words every refusal of a REST interface as problem details, and hides what it does not know.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = PartyContext

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as Problem {
            return problem.response
        } catch let refusal as RequestRefusal {
            var problem = Problem(
                refusal.status,
                title: refusal.status.reasonPhrase,
                detail: refusal.detail
            )
            problem.headers = refusal.headers
            return problem.response
        } catch let error as any HTTPResponseError {
            return Problem(
                error.status,
                title: error.status.reasonPhrase,
                detail: "There is nothing at this address."
            ).response
        } catch {
            context.logger.error(
                "a request failed",
                metadata: ["error": "\(type(of: error))", "path": "\(request.uri.path)"]
            )
            return Problem(
                .internalServerError,
                title: "Internal error",
                detail: "The request could not be completed."
            ).response
        }
    }
}

import Hummingbird
import Logging

/// Words every refusal as a page, and hides what it does not know.
struct ErrorPageMiddleware: RouterMiddleware {
    typealias Context = PartyContext

    let pages: PageLibrary

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as RequestRefusal {
            var response = pages.errorPage(refusal.status, refusal.detail)
            for field in refusal.headers {
                response.headers[field.name] = field.value
            }
            return response
        } catch let error as any HTTPResponseError {
            return pages.errorPage(error.status, "There is nothing at this address.")
        } catch {
            context.logger.error(
                "a page failed",
                metadata: ["error": "\(type(of: error))", "path": "\(request.uri.path)"]
            )
            return pages.errorPage(.internalServerError, "The page could not be made.")
        }
    }
}

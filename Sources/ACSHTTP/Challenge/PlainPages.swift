import AccessControl
import Hummingbird
import Logging

/// Answers a browser whose request could not be served with a plain page.
struct PlainPages: RouterMiddleware {
    typealias Context = BrowserRequestContext

    let pages: Pages
    let logger: Logger

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let failure = error as? StepFailure
            let cause = failure?.cause ?? error
            if ErrorMapping.status(of: cause) == .internalServerError {
                logger.error(
                    "a page could not be shown",
                    metadata: ErrorMapping.metadata(
                        of: cause,
                        transaction: failure?.ticket.transaction
                    )
                )
            }
            var response = pages.plain(
                ErrorMapping.plainPage(for: cause),
                status: ErrorMapping.status(of: cause),
                in: pages.language(of: request),
                retry: failure?.ticket
            ).response
            response.headers.append(contentsOf: ErrorMapping.headers(of: cause))
            return request.method == .head ? response.createHeadResponse() : response
        }
    }
}

import Hummingbird

/// Reads the form that a browser posted.
struct FormReader: Sendable {
    let deadline: BodyDeadline

    func read(_ request: Request, _ context: BrowserRequestContext) async throws -> Form {
        let body = try await deadline.read(request, by: .form, context)
        return try Form(Array(body.readableBytesView))
    }
}

import Hummingbird

extension RouterMethods {
    private static var knownMethods: [HTTPRequest.Method] {
        [.get, .head, .post, .put, .patch, .delete, .options]
    }

    /// Answers 405 to every method of a path that has no handler, instead of 404.
    ///
    /// Call it once for each path, after its handlers.
    func refuseMethods(of path: RouterPath, except allowed: HTTPRequest.Method...) {
        // The router answers HEAD itself where GET is answered.
        let allowed = allowed.contains(.get) ? allowed + [.head] : allowed
        let allow = allowed.map(\.rawValue).joined(separator: ", ")
        for method in Self.knownMethods where !allowed.contains(method) {
            on(path, method: method) { _, _ -> Response in
                throw RequestRefusal(
                    .methodNotAllowed,
                    "This address answers \(allow) only.",
                    headers: [.allow: allow]
                )
            }
        }
    }
}

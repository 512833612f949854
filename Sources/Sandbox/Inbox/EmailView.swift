import Hummingbird

/// An e-mail as a page in a frame of the inbox.
///
/// It came from outside, so it may run nothing, load nothing, post nothing and leave nowhere: what a
/// cautious mail program would do. Its own inline styles are all that it may use.
struct EmailView: Sendable {
    let html: String

    var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: MediaTypes.html,
                .cacheControl: "no-store",
                .contentSecurityPolicy: Self.policy,
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }

    private static let policy = [
        "default-src 'none'", "style-src-attr 'unsafe-inline'", "form-action 'none'",
        "base-uri 'none'", "frame-ancestors 'self'", "sandbox",
    ].joined(separator: "; ")
}

import HTTPTypes
import Hummingbird

/// A page that is ready to be sent.
struct WrittenPage: Sendable {
    let html: String
    let status: HTTPResponse.Status
    /// Where a form of it goes besides the window itself.
    let formTarget: FormTarget?

    var response: Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: ContentSecurityPolicy(formTarget: formTarget).description,
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }
}

import Hummingbird

/// A request that is refused before anything is done with it.
///
/// Thrown by the shared reading code; each party words it in its own form (problem details or a
/// page) in its error middleware.
struct RequestRefusal: Error {
    let status: HTTPResponse.Status
    let detail: String
    let headers: HTTPFields

    init(_ status: HTTPResponse.Status, _ detail: String, headers: HTTPFields = [:]) {
        self.status = status
        self.detail = detail
        self.headers = headers
    }
}

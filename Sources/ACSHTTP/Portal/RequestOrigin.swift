import HTTPTypes
import Hummingbird

/// Whether a form was sent by a page of the portal itself.
///
/// By what browsers say of themselves and no page can forge: `Sec-Fetch-Site` (Fetch Metadata, W3C)
/// and `Origin` (RFC 6454). What is there must be right, and one must be there. The key in the form is
/// asked for as well.
struct RequestOrigin: Sendable {
    let origin: String

    func sent(_ request: Request) -> Bool {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        let given = request.headers[.origin]
        guard site != nil || given != nil else { return false }
        return (site ?? "same-origin") == "same-origin"
            && (given ?? origin).lowercased() == origin
    }
}

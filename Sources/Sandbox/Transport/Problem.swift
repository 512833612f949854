import FoundationEssentials
import Hummingbird

/// A refusal in the form of RFC 9457, naming the member of the request that is at fault.
struct Problem: Error {
    let status: HTTPResponse.Status
    let title: String
    let detail: String
    /// The path of the faulty member, such as `browser.acceptHeader`.
    let member: String?
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, title: String, detail: String, member: String? = nil) {
        self.status = status
        self.title = title
        self.detail = detail
        self.member = member
    }

    /// A request that was read and whose member does not hold what it must.
    static func invalid(_ member: String, _ detail: String) -> Problem {
        Problem(.badRequest, title: "Invalid request", detail: detail, member: member)
    }

    var response: Response {
        let document = Document(
            type: "about:blank",
            title: title,
            status: status.code,
            detail: detail,
            member: member
        )
        var response = Response.json(document, status: status)
        response.headers[.contentType] = MediaTypes.problem
        for field in headers {
            response.headers[field.name] = field.value
        }
        return response
    }

    private struct Document: Encodable {
        let type: String
        let title: String
        let status: Int
        let detail: String
        let member: String?
    }
}

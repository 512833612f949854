import HTTPTypes
import HummingbirdTesting
import NIOCore

/// A browser without scripts, styles and memory: it posts forms and reads what comes back.
struct Browser: Sendable {
    let client: any TestClientProtocol
    var language = "sv-SE,sv;q=0.9"

    /// Posts the fields of a form that some other page has.
    func post(_ path: String, _ fields: [String: String]) async throws -> BrowserPage {
        try await send(path, .post, body: Self.encode(fields))
    }

    /// Posts a form of a page as it stands there, with what the cardholder typed.
    func submit(
        _ form: String,
        of page: BrowserPage,
        typing typed: [String: String] = [:]
    ) async throws -> BrowserPage {
        let fields = try page.hiddenFields(of: form).merging(typed) { $1 }
        return try await post(page.action(of: form), fields)
    }

    func send(
        _ path: String,
        _ method: HTTPRequest.Method,
        mediaType: String = "application/x-www-form-urlencoded",
        body: String? = nil
    ) async throws -> BrowserPage {
        let response = try await client.executeRequest(
            uri: path,
            method: method,
            headers: [
                .contentType: mediaType, .acceptLanguage: language, .userAgent: "Browser/1.0",
            ],
            body: body.map { ByteBuffer(string: $0) }
        )
        return BrowserPage(
            status: response.status.code,
            headers: response.headers,
            html: String(buffer: response.body)
        )
    }

    static func encode(_ fields: [String: String]) -> String {
        fields.map { encode($0.key) + "=" + encode($0.value) }.joined(separator: "&")
    }

    private static func encode(_ text: String) -> String {
        text.utf8.reduce(into: "") { encoded, byte in
            let hexadecimal = String(byte, radix: 16, uppercase: true)
            encoded += "%" + (byte < 16 ? "0" : "") + hexadecimal
        }
    }
}

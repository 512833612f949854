package import AccessControl
package import AsyncHTTPClient
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Hands messages to a gateway that takes JSON over HTTP.
///
/// An SMS is posted to `/sms` as `{"to", "text", "reference"}`, an e-mail to `/email` with a
/// `"subject"` beside, and the same as a page in `"html"`. A 2xx answer means taken; 408, 429 and 5xx that it may be tried again; any other
/// that it never will be.
package struct HTTPGateway: MessageSender {
    private let base: String
    private let client: HTTPClient
    private let timeout: TimeAmount

    /// Makes a gateway.
    ///
    /// - Parameters:
    ///   - base: Its address without a path, such as `http://127.0.0.1:8083`.
    ///   - client: The HTTP client.
    ///   - timeoutSeconds: How long one attempt may take.
    package init(base: String, client: HTTPClient, timeoutSeconds: Int64 = 5) {
        self.base = base
        self.client = client
        timeout = .seconds(timeoutSeconds)
    }

    package func send(_ message: OutgoingMessage) async throws(SendError) {
        let status: UInt
        do {
            status = try await client.execute(request(for: message), timeout: timeout).status.code
        } catch let error as HTTPClientError where error == .deadlineExceeded {
            throw SendError(reason: .timedOut, isTemporary: true)
        } catch {
            throw SendError(reason: .unreachable, isTemporary: true)
        }
        switch status {
        case 200..<300: return
        case 408, 429, 500...: throw SendError(reason: .refused, isTemporary: true)
        default: throw SendError(reason: .refused, isTemporary: false)
        }
    }

    private func request(for message: OutgoingMessage) throws -> HTTPClientRequest {
        let content: Content
        let path: String
        switch message.recipient {
        case .mobile(let number):
            path = "/sms"
            content = Content(message, to: number.international, subject: nil)
        case .email(let address):
            path = "/email"
            content = Content(message, to: address.deliverable, subject: message.subject)
        }
        var request = HTTPClientRequest(url: base + path)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json; charset=utf-8")
        request.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(content)))
        return request
    }

    private struct Content: Encodable {
        let to: String
        let subject: String?
        let text: String
        let html: String?
        let reference: String

        init(_ message: OutgoingMessage, to recipient: String, subject: String?) {
            to = recipient
            self.subject = subject
            text = message.text
            html = message.html
            reference = message.reference
        }
    }
}

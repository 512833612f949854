package import AsyncHTTPClient
import Hummingbird
import NIOHTTP1

/// Sends JSON to other parties and says plainly what became of it.
struct PeerClient: Sendable {
    /// What came back from another party.
    enum Answer: Sendable {
        case answered(status: UInt, body: [UInt8])
        /// The request was sent, or was being sent, and the time passed.
        case timedOut
        /// No connection came about, or it broke.
        case unreachable
    }

    /// The largest answer that is read; more counts as a broken connection.
    static let answerLimit = 2 * 1024 * 1024

    let client: HTTPClient

    /// Posts a message; a connection that does not come about is tried once more at once.
    ///
    /// One immediate retry is what EMV 3DS asks for on every leg between servers.
    func post(_ body: [UInt8], to url: String, within limit: Duration) async -> Answer {
        let first = await send("POST", body: body, to: url, within: limit)
        guard case .unreachable = first else { return first }
        return await send("POST", body: body, to: url, within: limit)
    }

    func get(_ url: String, within limit: Duration) async -> Answer {
        await send("GET", body: nil, to: url, within: limit)
    }

    private func send(
        _ method: String,
        body: [UInt8]?,
        to url: String,
        within limit: Duration
    ) async -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method)
        if let body {
            request.headers.add(name: "content-type", value: MediaTypes.json)
            request.body = .bytes(body)
        }
        do {
            let nanoseconds = limit / .nanoseconds(1)
            let response = try await client.execute(
                request,
                timeout: .nanoseconds(Int64(nanoseconds))
            )
            let answer = try await response.body.collect(upTo: Self.answerLimit)
            return .answered(status: response.status.code, body: Array(answer.readableBytesView))
        } catch let error as HTTPClientError
            where error == .deadlineExceeded || error == .readTimeout
        {
            return .timedOut
        } catch {
            // Refused, reset, unresolvable: to the protocol all of them are "no connection".
            return .unreachable
        }
    }
}

extension HTTPClient.Configuration {
    /// How the parties of the sandbox talk to each other: a connection that is refused is reported
    /// at once, since the protocol has its own rules for retrying, and redirects are not followed.
    package static var sandbox: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: Timeout(connect: .seconds(2))
        )
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}

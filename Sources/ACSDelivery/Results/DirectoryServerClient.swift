package import AccessControl
package import AsyncHTTPClient
package import Logging
import NIOCore
import NIOHTTP1
import ThreeDSecure

/// Brings results to the Directory Server: sends the RReq, reads the RRes.
package struct DirectoryServerClient: ResultsReporter {
    private let client: HTTPClient
    private let logger: Logger
    private let timeout: TimeAmount

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - client: The HTTP client.
    ///   - logger: Where faults of the other side are told.
    ///   - timeoutSeconds: How long to wait for the RRes; 5 is the default of EMV 3DS 2.2.0.
    package init(client: HTTPClient, logger: Logger, timeoutSeconds: Int64 = 5) {
        self.client = client
        self.logger = logger
        timeout = .seconds(timeoutSeconds)
    }

    package func report(_ report: ResultsReport) async -> ResultsOutcome {
        let message: Message
        do {
            message = try ResultsRequestDraft(report).message()
        } catch {
            logger.error("an RReq could not be built", metadata: metadata(of: report, "\(error)"))
            return .unanswered(.internalFault)
        }
        do {
            return try await exchange(message, of: report)
        } catch {
            return outcome(of: error)
        }
    }

    /// What a failure says about the RReq.
    ///
    /// Only where no connection came about is it certain that nobody has taken it. After that it may
    /// have been, and a second one would be wrong.
    private func outcome(of error: any Error) -> ResultsOutcome {
        switch error as? HTTPClientError {
        case nil, .some(.connectTimeout): .unreachable
        case .some(.deadlineExceeded), .some(.readTimeout): .unanswered(.timedOut)
        case .some: .unanswered(.refused)
        }
    }

    private func exchange(
        _ message: Message,
        of report: ResultsReport
    ) async throws -> ResultsOutcome {
        var request = HTTPClientRequest(url: report.transaction.dsURL)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json; charset=utf-8")
        request.body = .bytes(ByteBuffer(bytes: message.bytes))
        let response = try await client.execute(request, timeout: timeout)
        guard response.status == .ok else { return .unanswered(.refused) }
        let body = try await response.body.collect(upTo: Self.mostBytes)
        return judge(Array(body.readableBytesView), answering: message, of: report)
    }

    private func judge(
        _ answer: [UInt8],
        answering request: Message,
        of report: ResultsReport
    ) -> ResultsOutcome {
        let reader = MessageReader(
            receiver: .accessControlServer,
            versions: [report.transaction.messageVersion]
        )
        switch reader.read(answer, answering: request) {
        case .accepted(let message) where message.type == .resultsResponse:
            return .acknowledged
        case .accepted(let message):
            let detail = message.string(.errorCode) ?? message.type.rawValue
            logger.warning("an RReq was not accepted", metadata: metadata(of: report, detail))
            return .unanswered(.refused)
        case .refused(let refusal):
            logger.warning(
                "an RRes was not understood",
                metadata: metadata(of: report, "\(refusal.code.rawValue) \(refusal.detail)")
            )
            return .unanswered(.notUnderstood)
        }
    }

    private func metadata(of report: ResultsReport, _ detail: String) -> Logger.Metadata {
        ["acsTransID": "\(report.transaction.id)", "detail": "\(detail)"]
    }

    /// The most that an answer may hold; an RRes has a few hundred bytes.
    private static let mostBytes = 65_536
}

import AccessControl
import Hummingbird
import Logging
import ThreeDSecure

/// The 3DS Method: sees the browser before the purchase, in a frame that nobody sees.
///
/// EMV 3DS 2.2.0: the merchant's page posts `threeDSMethodData`; the frame then posts it back to the
/// notification URL inside, with the transaction and nothing else.
struct MethodHandler: Sendable {
    let server: AccessControlServer
    let pages: Pages
    let forms: FormReader
    let logger: Logger

    func answer(_ request: Request, _ context: BrowserRequestContext) async throws -> Response {
        let form = try await forms.read(request, context)
        guard let data = form["threeDSMethodData"].flatMap(MethodData.init) else {
            throw RequestProblem.malformed
        }
        await observe(data.threeDSServerTransID, request)
        return pages.method(data, in: pages.language(of: request)).response
    }

    /// What was seen is a help and no more: without it the purchase goes on all the same.
    private func observe(_ transaction: TransactionID, _ request: Request) async {
        let userAgent = String((request.headers[.userAgent] ?? "").prefix(Self.longestUserAgent))
        do {
            try await server.observe(threeDSServerTransID: transaction, userAgent: userAgent)
        } catch {
            logger.warning(
                "a browser could not be noted",
                metadata: ErrorMapping.metadata(of: error)
            )
        }
    }

    /// `browserUserAgent` has at most so many characters (EMV 3DS 2.2.0), and is compared with this.
    private static let longestUserAgent = 2_048
}

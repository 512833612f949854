import FoundationEssentials
import ThreeDSecure

/// The shop's side of the 3DS Server's REST interface.
struct ThreeDSServerClient: Sendable {
    /// Why the 3DS Server did not do what was asked, in its own words if it said any.
    struct Failure: Error {
        let reason: String
    }

    private struct ProblemDocument: Decodable {
        let detail: String
        let member: String?
    }

    private static let documentTimeout: Duration = .seconds(3)

    let peers: PeerClient
    let baseURL: String
    let authenticationTimeout: Duration

    func lookUp(
        _ number: CardNumber,
        notificationURL: String
    ) async throws(Failure)
        -> LookupDocument
    {
        let request = LookupRequest(
            cardNumber: number.digits,
            threeDSMethodNotificationURL: notificationURL
        )
        return try await post(request, to: "/api/lookups", within: Self.documentTimeout)
    }

    func authenticate(
        _ request: AuthenticationAPIRequest
    ) async throws(Failure)
        -> AuthenticationDocument
    {
        try await post(request, to: "/api/authentications", within: authenticationTimeout)
    }

    func authentication(_ id: String) async throws(Failure) -> AuthenticationDocument {
        try read(
            await peers.get("\(baseURL)/api/authentications/\(id)", within: Self.documentTimeout)
        )
    }

    func send(
        _ response: ChallengeResponseRequest,
        of id: String
    ) async throws(Failure)
        -> AuthenticationDocument
    {
        try await post(
            response,
            to: "/api/authentications/\(id)/challenge-response",
            within: Self.documentTimeout
        )
    }

    func messages(of id: String) async throws(Failure) -> [LoggedMessage] {
        let messages: LoggedMessages = try read(
            await peers.get(
                "\(baseURL)/api/authentications/\(id)/messages",
                within: Self.documentTimeout
            )
        )
        return messages.messages
    }

    private func post<Document: Decodable>(
        _ request: some Encodable,
        to path: String,
        within limit: Duration
    ) async throws(Failure) -> Document {
        guard let body = try? JSONEncoder().encode(request) else {
            throw Failure(reason: "The request could not be written.")
        }
        return try read(await peers.post(Array(body), to: baseURL + path, within: limit))
    }

    private func read<Document: Decodable>(
        _ answer: PeerClient.Answer
    ) throws(Failure) -> Document {
        switch answer {
        case .unreachable:
            throw Failure(reason: "The 3DS Server cannot be reached.")
        case .timedOut:
            throw Failure(reason: "The 3DS Server did not answer in time.")
        case .answered(200..<300, let body):
            guard let document = try? JSONDecoder().decode(Document.self, from: Data(body)) else {
                throw Failure(reason: "The 3DS Server's answer could not be read.")
            }
            return document
        case .answered(let status, let body):
            // A failure need not come with a reason.
            let problem = try? JSONDecoder().decode(ProblemDocument.self, from: Data(body))
            let member = problem?.member.map { " (\($0))" } ?? ""
            let reason = problem?.detail ?? "The 3DS Server answered HTTP \(status)."
            throw Failure(reason: reason + member)
        }
    }
}

import AccessControl
import Hummingbird
import Logging
import ThreeDSecure

/// Answers the messages of the Directory Server: an ARes to an AReq, an Erro to what is faulty.
///
/// Every purchase comes through here, so it does nothing twice and nothing that it need not.
struct AuthenticationHandler: Sendable {
    private let server: AccessControlServer
    private let window: WindowAddress
    private let identifiers: AccessControlServer.Identifiers
    private let logger: Logger
    private let reader = MessageReader(receiver: .accessControlServer, versions: [.v220])

    init(
        server: AccessControlServer,
        window: WindowAddress,
        identifiers: AccessControlServer.Identifiers,
        logger: Logger
    ) {
        self.server = server
        self.window = window
        self.identifiers = identifiers
        self.logger = logger
    }

    func answer(_ request: Request) async throws -> Response {
        let body = try await RequestBodyReader.json.read(request)
        switch reader.read(Array(body.readableBytesView)) {
        case .accepted(let message): return await answer(to: message)
        case .refused(let refusal): return answer(to: refusal)
        }
    }

    private func answer(to message: Message) async -> Response {
        switch message.type {
        case .authenticationRequest:
            guard let request = AuthenticationRequest(message) else { return notExpected(message) }
            return Self.json(await authenticate(request).encoded())
        case .error:
            note(ErrorMessage(message))
            return Self.silence
        default:
            return notExpected(message)
        }
    }

    private func authenticate(_ request: AuthenticationRequest) async -> AuthenticationResponse {
        do {
            let answer = try await server.authenticate(request)
            return AuthenticationResponse(answer, to: request, server.profile, window)
        } catch {
            let id = identifiers.transaction()
            logger.error(
                "a purchase could not be answered",
                metadata: ErrorMapping.metadata(of: error, transaction: id)
            )
            return ErrorMapping.authenticationResponse(to: request, id: id, server.profile)
        }
    }

    /// An Erro is never answered with an Erro, so one that can't be read isn't, either.
    private func answer(to refusal: Refusal) -> Response {
        guard refusal.messageType != .error else { return Self.silence }
        let answer = refusal.errorMessage(from: .accessControlServer)
        logger.debug("refused a message", metadata: ["errorCode": "\(refusal.code.rawValue)"])
        return Self.json(answer.encoded())
    }

    /// A message that is right in itself but belongs elsewhere: a CReq comes through the browser, an
    /// RRes answers an RReq.
    private func notExpected(_ message: Message) -> Response {
        let answer = ErrorMessage(
            version: message.version,
            threeDSServerTransID: message.transactionID(.threeDSServerTransID),
            dsTransID: message.transactionID(.dsTransID),
            acsTransID: message.transactionID(.acsTransID),
            sdkTransID: nil,
            code: .messageNotRecognised,
            component: .accessControlServer,
            detail: Field.messageType.rawValue,
            messageType: message.type
        )
        return Self.json(answer.encoded())
    }

    private func note(_ error: ErrorMessage?) {
        logger.notice(
            "the directory server reported an error",
            metadata: [
                "errorCode": "\(error?.code.rawValue ?? "")",
                "acsTransID": "\(error?.acsTransID?.description ?? "")",
            ]
        )
    }

    private static func json(_ bytes: [UInt8]) -> Response {
        Response(
            status: .ok,
            headers: jsonHeaders,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private static let jsonHeaders: HTTPFields = [
        .contentType: "application/json; charset=utf-8", .cacheControl: "no-store",
    ]

    private static var silence: Response { Response(status: .ok) }
}

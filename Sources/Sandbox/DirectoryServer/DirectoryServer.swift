package import AsyncHTTPClient
package import FoundationEssentials
package import Hummingbird
package import Logging
import ThreeDSecure

/// The Directory Server of the sandbox: knows which cards and merchants take part, and carries
/// messages between 3DS Servers and access control servers.
///
/// It trusts neither side: every message is checked before it goes on, and a faulty one is answered
/// with an `Erro` to its sender. Transactions are kept in memory.
package struct DirectoryServer: Sendable {
    /// The largest message that is read.
    static let messageLimit = 64 * 1024

    let settings: DirectoryServerSettings
    let peers: PeerClient
    let now: @Sendable () -> Date
    let makeUUID: @Sendable () -> UUID
    let logger: Logger
    let log: MessageLog
    let transactions = DirectoryTransactions()
    let reader = MessageReader(receiver: .directoryServer)

    package init(
        settings: DirectoryServerSettings,
        client: HTTPClient,
        now: @escaping @Sendable () -> Date,
        makeUUID: @escaping @Sendable () -> UUID,
        logger: Logger
    ) {
        self.settings = settings
        self.peers = PeerClient(client: client)
        self.now = now
        self.makeUUID = makeUUID
        self.logger = logger
        self.log = MessageLog(observer: .directoryServer, now: now)
    }

    package func application(
        onRunning: @escaping RunningHandler = { _ in }
    ) -> some ApplicationProtocol {
        let router = Router(context: PartyContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ProblemMiddleware())
        router.post("/3ds") { request, _ in
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.messageLimit)
            return await Response.message(answer(body))
        }
        router.refuseMethods(of: "/3ds", except: .post)
        MessageLogAPI(log: log).addRoutes(to: router)
        return PartyApplication.make(
            responder: router.buildResponder(),
            name: "sandbox-directory-server",
            address: settings.address,
            logger: logger,
            onRunning: onRunning
        )
    }

    /// Answers one message of a 3DS Server or an ACS.
    func answer(_ bytes: [UInt8]) async -> [UInt8] {
        let verdict = reader.read(bytes)
        switch verdict {
        case .refused(let refusal):
            log.received(
                bytes,
                of: refusal.transactionID(.threeDSServerTransID)?.description,
                from: refusal.messageType?.usualSenderToDirectoryServer ?? .threeDSServer,
                type: refusal.messageType?.rawValue,
                verdict: LoggedVerdict(verdict)
            )
            // Never answer an Erro with an Erro, not even a faulty one.
            guard refusal.messageType != .error else { return [] }
            return refusal.errorMessage(from: .directoryServer).encoded()
        case .accepted(let message):
            return await answer(message)
        }
    }

    private func answer(_ message: Message) async -> [UInt8] {
        switch message.type {
        case .authenticationRequest:
            return await authenticate(message)
        case .preparationRequest:
            return prepare(message)
        case .resultsRequest:
            return await forwardResults(message)
        case .error:
            noteReceived(message, .accepted)
            return []
        default:
            return refuse(
                message,
                .messageNotRecognised,
                "\(message.type.rawValue) is not expected here"
            )
        }
    }

    /// Refuses a well-formed message for what it says, and notes both in the log.
    func refuse(_ message: Message, _ code: ErrorCode, _ detail: String) -> [UInt8] {
        noteReceived(message, LoggedVerdict(errorCode: code, detail: detail))
        return error(about: message, code, detail)
    }

    func noteReceived(_ message: Message, _ verdict: LoggedVerdict) {
        log.received(
            message.bytes,
            of: message.transactionID(.threeDSServerTransID)?.description,
            from: message.type.usualSenderToDirectoryServer,
            type: message.type.rawValue,
            verdict: verdict
        )
    }

    /// An `Erro` to the sender of a message.
    func error(about message: Message, _ code: ErrorCode, _ detail: String) -> [UInt8] {
        let encoded = ErrorMessage(
            version: message.version,
            threeDSServerTransID: message.transactionID(.threeDSServerTransID),
            dsTransID: message.transactionID(.dsTransID),
            acsTransID: message.transactionID(.acsTransID),
            code: code,
            component: .directoryServer,
            detail: detail,
            messageType: message.type
        ).encoded()
        log.sent(
            encoded,
            of: message.transactionID(.threeDSServerTransID)?.description,
            to: message.type.usualSenderToDirectoryServer,
            type: MessageType.error.rawValue
        )
        return encoded
    }

    /// A new identifier for the Directory Server's side of a transaction.
    func makeTransactionID() -> TransactionID {
        TransactionID(uuid: makeUUID())
    }
}

extension MessageType {
    /// Who sends a message of this type to a Directory Server.
    fileprivate var usualSenderToDirectoryServer: LoggedMessage.Party {
        switch self {
        case .authenticationResponse, .resultsRequest: .accessControlServer
        default: .threeDSServer
        }
    }
}

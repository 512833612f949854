package import AsyncHTTPClient
package import FoundationEssentials
package import Hummingbird
package import Logging
import ThreeDSecure

/// The 3DS Server of the sandbox: lets shops authenticate cardholders without knowing EMV 3DS.
///
/// To shops it is a small REST interface (`docs/api.md`); to the Directory Server it speaks EMV 3DS
/// 2.2.0. Everything is kept in memory, the latest 1,000 authentications.
package struct ThreeDSServer: Sendable {
    /// The largest message or request that is read.
    static let bodyLimit = 64 * 1024

    let settings: ThreeDSServerSettings
    let peers: PeerClient
    let now: @Sendable () -> Date
    let makeUUID: @Sendable () -> UUID
    let logger: Logger
    let log: MessageLog
    let cardRanges: CardRangeSubscription
    let authentications = Authentications()
    let reader = MessageReader(receiver: .threeDSServer)

    package init(
        settings: ThreeDSServerSettings,
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
        self.log = MessageLog(observer: .threeDSServer, now: now)
        self.cardRanges = CardRangeSubscription(
            settings: settings,
            peers: peers,
            makeUUID: makeUUID,
            log: log,
            logger: logger
        )
    }

    /// The server as a service.
    ///
    /// - Parameters:
    ///   - onRunning: Called when it accepts connections.
    ///   - onPrepared: Called when it also knows the card ranges, and so can answer look-ups.
    /// - Returns: The service to run.
    package func application(
        onRunning: @escaping RunningHandler = { _ in },
        onPrepared: @escaping @Sendable () async -> Void = {}
    ) -> some ApplicationProtocol {
        let router = Router(context: PartyContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ProblemMiddleware())
        router.post("/3ds") { request, _ in
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.bodyLimit)
            return Response.message(answer(body))
        }
        router.refuseMethods(of: "/3ds", except: .post)
        addLookupRoutes(to: router)
        addAuthenticationRoutes(to: router)
        MessageLogAPI(log: log).addRoutes(to: router)
        return PartyApplication.make(
            responder: router.buildResponder(),
            name: "sandbox-3ds-server",
            address: settings.address,
            logger: logger,
            onRunning: onRunning,
            background: { await cardRanges.run(onPrepared: onPrepared) }
        )
    }

    private func addLookupRoutes(to router: Router<PartyContext>) {
        router.post("/api/lookups") { request, _ in
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.bodyLimit)
            return Response.json(try lookUp(body), status: .created)
        }
        router.refuseMethods(of: "/api/lookups", except: .post)
    }

    private func addAuthenticationRoutes(to router: Router<PartyContext>) {
        router.post("/api/authentications") { request, _ in
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.bodyLimit)
            return Response.json(try await authenticate(body), status: .created)
        }
        router.refuseMethods(of: "/api/authentications", except: .post)

        router.get("/api/authentications/:id") { _, context in
            Response.json(try authentication(named: context).document)
        }
        router.refuseMethods(of: "/api/authentications/:id", except: .get)

        router.get("/api/authentications/:id/messages") { _, context in
            let authentication = try authentication(named: context)
            return Response.json(
                LoggedMessages(
                    messages: log.messages(of: authentication.threeDSServerTransID.description)
                )
            )
        }
        router.refuseMethods(of: "/api/authentications/:id/messages", except: .get)

        router.post("/api/authentications/:id/challenge-response") { request, context in
            let authentication = try authentication(named: context)
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.bodyLimit)
            return Response.json(try takeChallengeResponse(body, of: authentication))
        }
        router.refuseMethods(of: "/api/authentications/:id/challenge-response", except: .post)
    }

    private func authentication(named context: PartyContext) throws -> Authentication {
        guard let identifier = context.parameters.get("id").flatMap({ TransactionID(String($0)) }),
            let authentication = authentications[identifier], authentication.hasStarted
        else {
            throw Problem(
                .notFound,
                title: "Not found",
                detail: "There is no authentication with this identifier."
            )
        }
        return authentication
    }
}

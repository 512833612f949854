package import AsyncHTTPClient
package import FoundationEssentials
package import Hummingbird
package import Logging

/// The shop of the sandbox: two stores, a checkout, and everything a payment developer wants to
/// see of what happened.
///
/// It knows the 3DS Server's REST interface only, as a real shop knows its payment provider's. A
/// card number is kept from the checkout to the authentication, in memory, and no longer.
package struct Shop: Sendable {
    /// The largest form that a page of the shop sends.
    static let formLimit = 16 * 1024
    /// The largest form that an ACS sends through the browser.
    static let notificationLimit = 64 * 1024

    let settings: ShopSettings
    let server: ThreeDSServerClient
    let peers: PeerClient
    let makeUUID: @Sendable () -> UUID
    let logger: Logger
    let pages: PageLibrary
    let files: StaticFiles
    let purchases = Purchases()

    /// - Throws: If the templates or files that belong to the program cannot be read.
    package init(
        settings: ShopSettings,
        client: HTTPClient,
        makeUUID: @escaping @Sendable () -> UUID,
        logger: Logger
    ) throws {
        self.settings = settings
        self.peers = PeerClient(client: client)
        self.server = ThreeDSServerClient(
            peers: peers,
            baseURL: settings.threeDSServerURL,
            authenticationTimeout: settings.authenticationTimeout
        )
        self.makeUUID = makeUUID
        self.logger = logger
        self.pages = try PageLibrary()
        self.files = try StaticFiles()
    }

    package func application(
        onRunning: @escaping RunningHandler = { _ in }
    ) -> some ApplicationProtocol {
        let router = Router(context: PartyContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ErrorPageMiddleware(pages: pages))
        files.addRoutes(to: router)
        addParticipationRoutes(to: router)
        addCheckoutRoutes(to: router)
        addAuthenticationRoutes(to: router)
        addChallengeRoutes(to: router)
        addResultRoutes(to: router)
        return PartyApplication.make(
            responder: router.buildResponder(),
            name: "sandbox-shop",
            address: settings.address,
            logger: logger,
            onRunning: onRunning
        )
    }

    /// The purchase that the path names.
    func purchase(named context: PartyContext) throws -> Purchase {
        guard let purchase = context.parameters.get("id").flatMap({ purchases[String($0)] }) else {
            throw RequestRefusal(.notFound, "There is no such purchase, or it is long ago.")
        }
        return purchase
    }

    func storeName(_ store: Store) -> String {
        switch store {
        case .participating: settings.participatingMerchant.name
        case .other: settings.otherMerchantName
        }
    }
}

import AccessControl
import AsyncHTTPClient
import Foundation
import Hummingbird
import Logging
import Sandbox
import ServiceLifecycle

/// The rest of the 3-D Secure world, with the addresses of all its parties.
///
/// Its parties know the access control server by its addresses alone.
struct SandboxWorld {
    let addresses: WorldAddresses
    let profile: IssuerProfile
    let cards: CardFile
    let client: HTTPClient

    func directoryServer() -> DirectoryServer {
        DirectoryServer(
            settings: DirectoryServerSettings(
                address: addresses.directoryServer,
                referenceNumber: "SIGILL-SANDBOX-DS",
                threeDSServerReferenceNumbers: [Self.threeDSServerReference],
                merchants: [Self.participatingStore],
                cardRanges: profile.products.map(cardRange)
            ),
            client: client,
            now: { Date() },
            makeUUID: { UUID() },
            logger: .sigill("sandbox.directory-server")
        )
    }

    func threeDSServer() -> ThreeDSServer {
        ThreeDSServer(
            settings: ThreeDSServerSettings(
                address: addresses.threeDSServer,
                referenceNumber: Self.threeDSServerReference,
                operatorID: "SIGILL-SANDBOX-OPERATOR",
                directoryServerURL: addresses.directoryServer.publicURL,
                merchants: [Self.participatingStore]
            ),
            client: client,
            now: { Date() },
            makeUUID: { UUID() },
            logger: .sigill("sandbox.three-ds-server")
        )
    }

    func inbox() throws -> Inbox {
        try Inbox(
            settings: InboxSettings(
                address: addresses.inbox,
                shopURL: addresses.shop.publicURL
            ),
            now: { Date() },
            logger: .sigill("sandbox.inbox")
        )
    }

    func shop() throws -> Shop {
        try Shop(
            settings: ShopSettings(
                address: addresses.shop,
                threeDSServerURL: addresses.threeDSServer.publicURL,
                directoryServerURL: addresses.directoryServer.publicURL,
                inboxURL: addresses.inbox.publicURL,
                participatingMerchant: Self.participatingStore,
                otherMerchantName: "Kaffe & Kopp",
                participants: [Self.participatingStore],
                testCards: cards.cards.map(testCard)
            ),
            client: client,
            makeUUID: { UUID() },
            logger: .sigill("sandbox.shop")
        )
    }

    /// All four parties, in the order in which they start.
    func services(onRunning: @escaping World.RunningHandler) throws -> [any Service] {
        [
            directoryServer().application(onRunning: onRunning),
            // Until it has the card ranges, a purchase would be told to come again.
            threeDSServer().application(onPrepared: {
                await onRunning(addresses.threeDSServer.port)
            }),
            try inbox().application(onRunning: onRunning),
            try shop().application(onRunning: onRunning),
        ]
    }

    private func testCard(_ entry: CardFile.Entry) -> TestCard {
        TestCard(
            number: entry.number,
            expiry: entry.expiry,
            holder: "Test Cardholder",
            product: profile.product(ProductID(rawValue: entry.product))?.name ?? entry.product,
            language: entry.language == "en" ? "English" : "Swedish",
            outcome: entry.outcome
        )
    }

    private func cardRange(of product: Product) -> PublishedCardRange {
        PublishedCardRange(
            start: product.first,
            end: product.last,
            acsURL: addresses.acsDirectoryURL + "/3ds",
            acsReferenceNumber: profile.acsReferenceNumber,
            threeDSMethodURL: product.usesMethod
                ? addresses.acsWindowURL + "/three-ds-method" : nil
        )
    }

    private static let threeDSServerReference = "SIGILL-SANDBOX-3DSS"

    private static let participatingStore = Merchant(
        key: "participating",
        name: "Fjord & Fjäll",
        website: "https://fjord-och-fjall.example",
        requestorID: "SANDBOX-REQUESTOR-1",
        requestorName: "Fjord & Fjäll",
        acquirerBIN: "400551",
        acquirerMerchantID: "SANDBOX-MERCHANT-1",
        categoryCode: "5651",
        countryCode: "752"
    )
}

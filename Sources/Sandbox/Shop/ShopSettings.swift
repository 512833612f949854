/// What the shop must be told.
package struct ShopSettings: Sendable {
    /// Where it listens; browsers come back from a challenge to its public URL.
    package let address: ServiceAddress
    /// The 3DS Server's public URL.
    package let threeDSServerURL: String
    /// The Directory Server's public URL, for the page that shows all messages.
    package let directoryServerURL: String
    /// The inbox's public URL, linked to from the pages.
    package let inboxURL: String
    /// The store that takes part.
    package let participatingMerchant: Merchant
    /// The name of the store that does not take part.
    package let otherMerchantName: String
    /// The public list of merchants that take part.
    package let participants: [Merchant]
    package let testCards: [TestCard]
    /// How long the 3DS Server may take.
    package let authenticationTimeout: Duration

    package init(
        address: ServiceAddress,
        threeDSServerURL: String,
        directoryServerURL: String,
        inboxURL: String,
        participatingMerchant: Merchant,
        otherMerchantName: String,
        participants: [Merchant],
        testCards: [TestCard],
        authenticationTimeout: Duration = .seconds(15)
    ) {
        self.address = address
        self.threeDSServerURL = threeDSServerURL
        self.directoryServerURL = directoryServerURL
        self.inboxURL = inboxURL
        self.participatingMerchant = participatingMerchant
        self.otherMerchantName = otherMerchantName
        self.participants = participants
        self.testCards = testCards
        self.authenticationTimeout = authenticationTimeout
    }
}

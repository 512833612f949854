/// What a Directory Server of the sandbox must be told.
package struct DirectoryServerSettings: Sendable {
    /// Where it listens; `dsURL` is the public URL with the path `/3ds`.
    package let address: ServiceAddress
    /// Its `dsReferenceNumber`.
    package let referenceNumber: String
    /// The reference numbers of the 3DS Servers that may ask.
    package let threeDSServerReferenceNumbers: Set<String>
    /// The merchants that take part.
    package let merchants: [Merchant]
    /// The cards that take part.
    package let cardRanges: [PublishedCardRange]
    /// How long an ACS may take for its ARes.
    package let authenticationTimeout: Duration
    /// How long a 3DS Server may take for its RRes; shorter than the ACS's own limit.
    package let resultsTimeout: Duration

    package init(
        address: ServiceAddress,
        referenceNumber: String,
        threeDSServerReferenceNumbers: Set<String>,
        merchants: [Merchant],
        cardRanges: [PublishedCardRange],
        authenticationTimeout: Duration = .seconds(5),
        resultsTimeout: Duration = .seconds(3)
    ) {
        self.address = address
        self.referenceNumber = referenceNumber
        self.threeDSServerReferenceNumbers = threeDSServerReferenceNumbers
        self.merchants = merchants
        self.cardRanges = cardRanges
        self.authenticationTimeout = authenticationTimeout
        self.resultsTimeout = resultsTimeout
    }
}

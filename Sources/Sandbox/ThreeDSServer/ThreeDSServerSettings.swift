/// What a 3DS Server of the sandbox must be told.
package struct ThreeDSServerSettings: Sendable {
    /// Where it listens; `threeDSServerURL` is the public URL with the path `/3ds`.
    package let address: ServiceAddress
    /// Its `threeDSServerRefNumber`.
    package let referenceNumber: String
    /// `threeDSServerOperatorID`, assigned by the Directory Server.
    package let operatorID: String
    /// The Directory Server's public URL, without a path.
    package let directoryServerURL: String
    /// The merchants that authenticate here.
    package let merchants: [Merchant]
    /// How long the Directory Server may take for an ARes; longer than it gives the ACS.
    package let authenticationTimeout: Duration
    package let preparation: PreparationSchedule

    package init(
        address: ServiceAddress,
        referenceNumber: String,
        operatorID: String,
        directoryServerURL: String,
        merchants: [Merchant],
        authenticationTimeout: Duration = .seconds(10),
        preparation: PreparationSchedule = .standard
    ) {
        self.address = address
        self.referenceNumber = referenceNumber
        self.operatorID = operatorID
        self.directoryServerURL = directoryServerURL
        self.merchants = merchants
        self.authenticationTimeout = authenticationTimeout
        self.preparation = preparation
    }
}

/// When a 3DS Server asks its Directory Server for card ranges.
package struct PreparationSchedule: Sendable {
    /// Waits between the first attempts, while the Directory Server may be starting too.
    package let firstRetries: [Duration]
    /// The wait between later attempts (EMV 3DS: 60 seconds).
    package let retry: Duration
    /// The wait after a success (EMV 3DS: at least once in 24 hours).
    package let refresh: Duration

    package static let standard = PreparationSchedule(
        firstRetries: [0.05, 0.1, 0.2, 0.5, 1, 1, 2, 5, 5, 10].map { .seconds($0) },
        retry: .seconds(60),
        refresh: .seconds(24 * 60 * 60)
    )

    package init(firstRetries: [Duration], retry: Duration, refresh: Duration) {
        self.firstRetries = firstRetries
        self.retry = retry
        self.refresh = refresh
    }
}

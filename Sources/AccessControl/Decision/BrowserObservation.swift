package import ThreeDSecure

/// What the 3DS Method saw of a browser before the purchase.
package struct BrowserObservation: Hashable, Sendable {
    package let threeDSServerTransID: TransactionID
    package let userAgent: String
    package let at: Timestamp

    package init(threeDSServerTransID: TransactionID, userAgent: String, at: Timestamp) {
        self.threeDSServerTransID = threeDSServerTransID
        self.userAgent = userAgent
        self.at = at
    }
}

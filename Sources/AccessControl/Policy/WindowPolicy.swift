/// How long the challenge window waits.
package struct WindowPolicy: Hashable, Sendable {
    /// From the ARes to the first CReq.
    ///
    /// EMV 3DS 2.2.0: 30 seconds.
    package let firstRequest: Duration
    /// From one page to what the cardholder does with it.
    ///
    /// EMV 3DS 2.2.0: at least 10 minutes.
    package let interaction: Duration

    package init(firstRequest: Duration, interaction: Duration) throws(PolicyError) {
        guard firstRequest >= .seconds(30) else {
            throw PolicyError("window.firstRequestSeconds must be at least 30")
        }
        guard interaction >= .seconds(600) else {
            throw PolicyError("window.interactionSeconds must be at least 600")
        }
        self.firstRequest = firstRequest
        self.interaction = interaction
    }
}

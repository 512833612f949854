import AccessControl
import ThreeDSecure

/// The form that takes the browser back to the merchant's side.
struct ReturnForm: Sendable {
    /// Where it goes, and what must be allowed for it to go there.
    let target: FormTarget
    let address: String
    /// `cres`, or `erro` where a message was faulty.
    let name: String
    let value: String
    let sessionData: String?
    /// After how many milliseconds the script sends it; by hand only where there is something to read.
    let automatic: Int?

    /// Takes the final CRes back, if the address is one that a form may go to.
    init?(_ wayBack: EndScreen.WayBack, after ending: ChallengeEnding) {
        self.init(
            wayBack.notificationURL,
            name: "cres",
            value: wayBack.challengeResponse,
            sessionData: wayBack.sessionData,
            automatic: ending.needsNoReading ? 1_500 : nil
        )
    }

    /// Takes an Erro back, if there is an address and a form may go to it.
    init?(_ fault: WindowFault) {
        guard let notificationURL = fault.notificationURL else { return nil }
        self.init(
            notificationURL,
            name: "erro",
            value: Base64URL.encode(fault.error.encoded()),
            sessionData: fault.sessionData,
            automatic: nil
        )
    }

    private init?(
        _ notificationURL: String,
        name: String,
        value: String,
        sessionData: String?,
        automatic: Int?
    ) {
        guard let target = FormTarget(notificationURL) else { return nil }
        self.target = target
        address = target.address
        self.name = name
        self.value = value
        self.sessionData = sessionData
        self.automatic = automatic
    }
}

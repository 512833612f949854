import AccessControl
import ThreeDSecure

extension AuthenticationResponse {
    /// Writes down what the server decided (ARes).
    ///
    /// With a challenge: that it is mandated, that it is dynamic (`authenticationType` 02), and where
    /// the window is.
    init(
        _ answer: AuthenticationAnswer,
        to request: AuthenticationRequest,
        _ profile: IssuerProfile,
        _ window: WindowAddress
    ) {
        let isChallenge = answer.decision.status == .challenge
        self.init(
            version: request.version,
            threeDSServerTransID: request.threeDSServerTransID,
            dsTransID: request.dsTransID,
            acsTransID: answer.facts.id,
            acsReferenceNumber: profile.acsReferenceNumber,
            acsOperatorID: profile.acsOperatorID,
            dsReferenceNumber: request.dsReferenceNumber,
            transStatus: answer.decision.status,
            transStatusReason: answer.decision.statusReason,
            eci: answer.electronicCommerceIndicator,
            authenticationValue: answer.authenticationValue,
            acsURL: isChallenge ? window.challenge : nil,
            acsChallengeMandated: isChallenge ? true : nil,
            authenticationType: isChallenge ? "02" : nil,
            cardholderInfo: answer.cardholderInfo
        )
    }
}

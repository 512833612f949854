/// One of the four parties that read and write messages, as `errorComponent` names them.
public enum Component: String, Sendable, CaseIterable {
    /// The software development kit in the merchant's app.
    case sdk = "C"
    /// The 3DS Server, which speaks for the merchant.
    case threeDSServer = "S"
    /// The Directory Server of the payment system.
    case directoryServer = "D"
    /// The Access Control Server of the issuer.
    case accessControlServer = "A"

    /// The message types that this component takes; any other is answered with error 101.
    public var acceptedMessageTypes: [MessageType] {
        switch self {
        case .sdk:
            [.challengeResponse, .error]
        case .threeDSServer:
            [
                .authenticationResponse, .resultsRequest, .preparationResponse, .operationRequest,
                .error,
            ]
        case .directoryServer:
            [
                .authenticationRequest, .authenticationResponse, .resultsRequest, .resultsResponse,
                .preparationRequest, .operationResponse, .error,
            ]
        case .accessControlServer:
            [
                .authenticationRequest, .challengeRequest, .resultsResponse, .operationRequest,
                .error,
            ]
        }
    }

    /// The message types that this component sends, passed-on ones included.
    public var sentMessageTypes: [MessageType] {
        switch self {
        case .sdk:
            [.challengeRequest, .error]
        case .threeDSServer:
            // In a browser the challenge is opened on behalf of the 3DS Server.
            [
                .authenticationRequest, .challengeRequest, .resultsResponse, .preparationRequest,
                .operationResponse, .error,
            ]
        case .directoryServer:
            [
                .authenticationRequest, .authenticationResponse, .resultsRequest, .resultsResponse,
                .preparationResponse, .operationRequest, .error,
            ]
        case .accessControlServer:
            [
                .authenticationResponse, .challengeResponse, .resultsRequest, .operationResponse,
                .error,
            ]
        }
    }
}

/// The kind of an EMV 3-D Secure message, as its `messageType` names it.
public enum MessageType: String, Sendable, CaseIterable {
    /// AReq: the 3DS Server asks, by way of the Directory Server, for an authentication.
    case authenticationRequest = "AReq"
    /// ARes: the Access Control Server answers an AReq.
    case authenticationResponse = "ARes"
    /// CReq: the cardholder's device opens or continues a challenge.
    case challengeRequest = "CReq"
    /// CRes: the Access Control Server answers a CReq.
    case challengeResponse = "CRes"
    /// RReq: the Access Control Server reports how a challenge ended.
    case resultsRequest = "RReq"
    /// RRes: the 3DS Server confirms an RReq.
    case resultsResponse = "RRes"
    /// PReq: the 3DS Server asks for the card ranges.
    case preparationRequest = "PReq"
    /// PRes: the Directory Server answers a PReq.
    case preparationResponse = "PRes"
    /// OReq: the Directory Server sends an operational notice (2.3.1).
    case operationRequest = "OReq"
    /// ORes: the answer to an OReq (2.3.1).
    case operationResponse = "ORes"
    /// Erro: a message that could not be processed, and why.
    case error = "Erro"

    /// The type of the message that answers this one, if it asks for an answer.
    public var answer: Self? {
        switch self {
        case .authenticationRequest: .authenticationResponse
        case .challengeRequest: .challengeResponse
        case .resultsRequest: .resultsResponse
        case .preparationRequest: .preparationResponse
        case .operationRequest: .operationResponse
        case .authenticationResponse, .challengeResponse, .resultsResponse,
            .preparationResponse, .operationResponse, .error:
            nil
        }
    }
}

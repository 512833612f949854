/// What the specification demands of each message, element by element.
///
/// One table a message, in `Tables/`. A row names the element, its shape and when it must be
/// there; ``Row`` says how to read it, ``Format`` what the shapes mean. Conditions that only the
/// sender can judge stand as comments above optional rows.
enum RuleTables {
    static func rows(of type: MessageType) -> [Row<Field>] {
        switch type {
        case .authenticationRequest:
            authenticationRequestRequestor + authenticationRequestBrowser
                + authenticationRequestDevice + authenticationRequestCardholder
                + authenticationRequestMerchant + authenticationRequestPurchase
                + authenticationRequestNetwork
        case .authenticationResponse: authenticationResponse
        case .challengeRequest: challengeRequest
        case .challengeResponse: challengeResponse
        case .resultsRequest: resultsRequest
        case .resultsResponse: resultsResponse
        case .preparationRequest: preparationRequest
        case .preparationResponse: preparationResponse
        case .operationRequest: operationRequest
        case .operationResponse: operationResponse
        case .error: error
        }
    }
}

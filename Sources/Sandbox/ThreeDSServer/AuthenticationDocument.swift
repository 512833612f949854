/// An authentication as the REST interface shows it.
///
/// While a challenge runs, it holds what the browser needs to open it; afterwards it holds the
/// result of the RReq, which alone is authoritative.
struct AuthenticationDocument: Codable, Sendable {
    /// What the ARes led to.
    enum Outcome: String, Codable, Sendable {
        case frictionless
        case challenge
        case error
    }

    /// The message that gave the result.
    enum Source: String, Codable, Sendable {
        case authenticationResponse = "ARes"
        case resultsRequest = "RReq"
    }

    /// The same as `threeDSServerTransID`.
    let id: String
    let threeDSServerTransID: String
    let messageVersion: String
    var outcome: Outcome
    /// Whether nothing more will change.
    var isFinal: Bool
    var source: Source?
    var dsTransID: String?
    var acsTransID: String?
    var transStatus: String?
    var transStatusReason: String?
    var eci: String?
    var authenticationValue: String?
    var authenticationType: String?
    var cardholderInfo: String?
    var acsChallengeMandated: String?
    var challengeCancel: String?
    var interactionCounter: String?
    /// Where the browser posts `creq`, while the challenge runs.
    var acsURL: String?
    /// The CReq, ready for the form field `creq`, while the challenge runs.
    var creq: String?
    var error: ErrorDocument?
    var challengeResponse: ChallengeResponseDocument?
}

/// Why an authentication could not be carried out.
struct ErrorDocument: Codable, Sendable {
    let code: String
    /// C, S, D or A: who found the error.
    let component: String
    let description: String
    let detail: String
}

/// What the browser brought back from the challenge, and what it is worth.
struct ChallengeResponseDocument: Codable, Sendable {
    /// CRes or Erro, or nil if it could not be read.
    let messageType: String?
    let transStatus: String?
    let verdict: LoggedVerdict
    /// Whether it says the same as the RReq; nil without an RReq.
    let agreesWithResult: Bool?
}

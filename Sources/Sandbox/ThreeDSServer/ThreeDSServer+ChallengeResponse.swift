import Hummingbird
import ThreeDSecure

/// `POST /api/authentications/{id}/challenge-response`: what the browser brought back.
///
/// It is recorded and judged, but it decides nothing: it came through a browser, and only the RReq
/// came from the ACS.
extension ThreeDSServer {
    func takeChallengeResponse(
        _ body: [UInt8],
        of authentication: Authentication
    ) throws -> AuthenticationDocument {
        let bytes = try decodedResponse(body)
        guard let challengeRequest = authentication.challengeRequest else {
            throw Problem(
                .conflict,
                title: "No challenge",
                detail: "This authentication has no challenge."
            )
        }
        let verdict = MessageReader(receiver: .sdk).read(bytes, answering: challengeRequest)
        let type: MessageType?
        var status: String?
        switch verdict {
        case .accepted(let message):
            type = message.type
            status = message.string(.transStatus)
        case .refused(let refusal):
            type = refusal.messageType
        }
        log.received(
            bytes,
            of: authentication.threeDSServerTransID.description,
            from: .browser,
            type: type?.rawValue,
            verdict: LoggedVerdict(verdict)
        )
        let result = authentication.document.isFinal ? authentication.document.transStatus : nil
        let response = ChallengeResponseDocument(
            messageType: type?.rawValue,
            transStatus: status,
            verdict: LoggedVerdict(verdict),
            agreesWithResult: result.flatMap { result in status.map { agrees($0, with: result) } }
        )
        let document = authentications.update(authentication.threeDSServerTransID) {
            authentication in
            // The first answer counts: a reloaded page must not replace it.
            if authentication.document.challengeResponse == nil {
                authentication.document.challengeResponse = response
            }
            return authentication.document
        }
        return document ?? authentication.document
    }

    /// A final CRes says Y or N only: every result that is not Y is N there.
    private func agrees(_ status: String, with result: String) -> Bool {
        let isAuthenticated = { $0 == TransactionStatus.authenticated.rawValue }
        return isAuthenticated(status) == isAuthenticated(result)
    }

    private func decodedResponse(_ body: [UInt8]) throws -> [UInt8] {
        var input = try JSONInput(body)
        let cres = try input.optionalString("cres", maximumLength: Self.bodyLimit)
        let erro = try input.optionalString("erro", maximumLength: Self.bodyLimit)
        try input.finish()
        guard let encoded = cres ?? erro, cres == nil || erro == nil else {
            throw Problem.invalid("cres", "Either cres or erro must be there.")
        }
        guard let bytes = Base64URL.decode(encoded) else {
            throw Problem.invalid(cres == nil ? "erro" : "cres", "The member must be base64url.")
        }
        return bytes
    }
}

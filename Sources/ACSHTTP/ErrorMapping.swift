import AccessControl
import HTTPTypes
import Hummingbird
import Logging
import ThreeDSecure

/// Where errors meet the wire: what others are told of what went wrong in here.
///
/// Whose fault it is decides. A sender is told what is wrong with what was sent; of anything else
/// the outside learns only that it did not work, and the log learns its kind and the transaction.
enum ErrorMapping {
    /// What a log line says of an error: its kind and the transaction.
    static func metadata(
        of error: any Error,
        transaction: TransactionID? = nil
    ) -> Logger.Metadata {
        var metadata = Logger.Metadata(of: error)
        if let transaction { metadata["acsTransID"] = "\(transaction)" }
        return metadata
    }

    /// The ARes to a purchase that could not be decided: the merchant's side must never wait for an
    /// answer that does not come.
    ///
    /// U with reason 22, technical issue at the ACS (EMV 3DS 2.2.0, `transStatusReason`).
    static func authenticationResponse(
        to request: AuthenticationRequest,
        id: TransactionID,
        _ profile: IssuerProfile
    ) -> AuthenticationResponse {
        AuthenticationResponse(
            version: request.version,
            threeDSServerTransID: request.threeDSServerTransID,
            dsTransID: request.dsTransID,
            acsTransID: id,
            acsReferenceNumber: profile.acsReferenceNumber,
            acsOperatorID: profile.acsOperatorID,
            dsReferenceNumber: request.dsReferenceNumber,
            transStatus: .unavailable,
            transStatusReason: .technicalIssue,
            eci: profile.indicators[.unavailable],
            authenticationValue: nil,
            acsURL: nil,
            acsChallengeMandated: nil,
            authenticationType: nil,
            cardholderInfo: nil
        )
    }

    /// The answer to a machine: a status, and nothing else.
    static func bareResponse(to error: any Error, logger: Logger) -> Response {
        let status = status(of: error)
        if status == .internalServerError {
            logger.error("a request could not be served", metadata: metadata(of: error))
        }
        return Response(status: status, headers: headers(of: error))
    }

    /// The page for a browser.
    static func plainPage(for error: any Error) -> PlainPage.Reason {
        switch status(of: error) {
        case .notFound: .unknown
        case .methodNotAllowed: .methodNotAllowed
        case .internalServerError: .failure
        default: .badRequest
        }
    }

    static func status(of error: any Error) -> HTTPResponse.Status {
        switch error {
        case let problem as RequestProblem: status(of: problem)
        case let error as HTTPError: error.status
        default: .internalServerError
        }
    }

    static func headers(of error: any Error) -> HTTPFields {
        guard case RequestProblem.methodNotAllowed(let allowed)? = error as? RequestProblem else {
            return [:]
        }
        return [.allow: allowed.map(\.rawValue).joined(separator: ", ")]
    }

    private static func status(of problem: RequestProblem) -> HTTPResponse.Status {
        switch problem {
        case .methodNotAllowed: .methodNotAllowed
        case .mediaTypeUnsupported: .unsupportedMediaType
        case .bodyTooLarge: .contentTooLarge
        case .malformed: .badRequest
        }
    }
}

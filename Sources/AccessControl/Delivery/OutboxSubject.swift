package import Foundation
package import ThreeDSecure

/// What an outbox item is about: where its contents are found again when it is sent.
package enum OutboxSubject: Hashable, Sendable {
    /// A code, or the result of a challenge.
    case transaction(TransactionID)
    /// The earlier contacts are told of a change.
    case contactChange(ContactChangeID)
    /// A code that the portal asks for.
    case verification(VerificationID)
    /// Customer service and the issuer are told of something that the cardholder did not do.
    case report(ReportID)

    /// The identifier alone, for a column; the item's kind says whose it is.
    package var identifier: UUID {
        switch self {
        case .transaction(let id): id.uuid
        case .contactChange(let id): id.rawValue
        case .verification(let id): id.rawValue
        case .report(let id): id.rawValue
        }
    }

    /// The subject of an item of a kind.
    package init(of kind: OutboxKind, identifier: UUID) {
        switch kind {
        case .codeBySMS, .codeByEmail, .results:
            self = .transaction(TransactionID(uuid: identifier))
        case .changeNoticeBySMS, .changeNoticeByEmail:
            self = .contactChange(ContactChangeID(rawValue: identifier))
        case .verificationBySMS, .verificationByEmail:
            self = .verification(VerificationID(rawValue: identifier))
        case .serviceAlert, .issuerAlert:
            self = .report(ReportID(rawValue: identifier))
        }
    }
}

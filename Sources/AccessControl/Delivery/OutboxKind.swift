/// What an outbox item is.
package enum OutboxKind: String, CaseIterable, Sendable {
    case codeBySMS = "code-sms"
    case codeByEmail = "code-email"
    /// RReq.
    case results
    /// The earlier contacts are told that they were changed (S5).
    case changeNoticeBySMS = "change-notice-sms"
    case changeNoticeByEmail = "change-notice-email"
    /// A code of the portal.
    case verificationBySMS = "verification-sms"
    case verificationByEmail = "verification-email"
    /// E-mail to customer service, and to the issuer: the cardholder says "this wasn't me" (S21).
    case serviceAlert = "service-alert"
    case issuerAlert = "issuer-alert"
}

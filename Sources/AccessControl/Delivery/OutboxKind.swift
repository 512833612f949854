/// What an outbox item is.
package enum OutboxKind: String, CaseIterable, Sendable {
    case codeBySMS = "code-sms"
    case codeByEmail = "code-email"
    /// RReq.
    case results
}

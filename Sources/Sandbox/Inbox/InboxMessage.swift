/// An SMS or e-mail that arrived at the inbox.
struct InboxMessage: Codable, Sendable {
    enum Channel: String, Codable, Sendable {
        case sms
        case email
    }

    let channel: Channel
    let to: String
    /// The subject of an e-mail.
    let subject: String?
    let text: String
    /// The same as a page, if the e-mail came with one.
    let html: String?
    /// The sender's own name for the message.
    let reference: String?
    /// ISO 8601, UTC.
    let receivedAt: String
}

/// Messages of the inbox, newest first.
struct InboxMessages: Codable, Sendable {
    let messages: [InboxMessage]
}

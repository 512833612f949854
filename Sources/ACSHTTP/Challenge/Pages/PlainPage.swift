import AccessControl

/// A page for a request that leads nowhere; it tells nothing about any purchase or card.
struct PlainPage: PageContent {
    static let template = "plain"

    let reason: String
    let headline: String
    let outcome: String
    /// With what the cardholder can try again, where the fault was in here.
    let ticket: TicketFields?

    enum Reason: String, CaseIterable {
        case unknown
        case methodNotAllowed = "method-not-allowed"
        case badRequest = "bad-request"
        case failure
    }

    init(_ reason: Reason, retry: WindowTicket?, _ texts: PageTexts) {
        self.reason = reason.rawValue
        ticket = retry.map(TicketFields.init)
        switch reason {
        case .unknown:
            headline = texts[.pageUnknownTitle]
            outcome = texts[.pageUnknownText]
        case .methodNotAllowed:
            headline = texts[.pageMethodNotAllowedTitle]
            outcome = texts[.pageMethodNotAllowedText]
        case .badRequest:
            headline = texts[.pageBadRequestTitle]
            outcome = texts[.pageBadRequestText]
        case .failure:
            headline = texts[.pageFailureTitle]
            outcome = texts[.pageFailureText]
        }
    }
}

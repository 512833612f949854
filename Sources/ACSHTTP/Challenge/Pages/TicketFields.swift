import AccessControl
import ThreeDSecure

/// The hidden fields that lead a form back to its challenge.
struct TicketFields: Sendable {
    let transaction: String
    let token: String

    init(_ ticket: WindowTicket) {
        transaction = ticket.transaction.description
        token = ticket.token
    }
}

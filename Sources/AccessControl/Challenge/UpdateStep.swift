/// What all pages of the update have.
package struct UpdateStep: Sendable {
    package let ticket: WindowTicket
    package let language: Language
    package let purchase: PurchaseSummary
    /// Whether a code was sent that the cardholder can go back to.
    package let hasCode: Bool
    /// Until when the page waits.
    package let expiresAt: Timestamp?
}

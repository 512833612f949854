/// One card as its user sees it in the portal.
package struct PortalCard: Sendable {
    package let handle: CardHandle
    package let role: CardRole
    package let productName: String
    package let lastDigits: LastDigits
    package let state: State
    package let mobile: MobileNumber?
    package let email: EmailAddress?

    /// Whether the service works for the card.
    package enum State: String, CaseIterable, Sendable {
        case active
        /// Too many wrong entries; customer service opens it again (S17, S18).
        case blocked
        /// Nothing is sent to its contacts until customer service opens them again (S21).
        case frozen
        /// The issuer has closed the card, or it is reported stolen.
        case notInUse = "not-in-use"
    }
}

/// Everything that the portal tells about one card.
package struct PortalCardDetails: Sendable {
    package let card: PortalCard
    package let purchases: [PortalPurchase]
    package let changes: [PortalContactChange]
    /// How many security questions have an answer.
    package let answeredQuestions: Int
    package let questions: Int
}

/// A cardholder has said "this wasn't me" (S21).
package struct Report: Hashable, Sendable {
    package let id: ReportID
    package let user: PortalUserID
    package let card: CardReference
    package let event: ReportedEvent
    package let at: Timestamp

    package init(
        id: ReportID,
        user: PortalUserID,
        card: CardReference,
        event: ReportedEvent,
        at: Timestamp
    ) {
        self.id = id
        self.user = user
        self.card = card
        self.event = event
        self.at = at
    }
}

import Logging
import ThreeDSecure

extension AccessControlServer {
    /// What the cardholder is about to report; `nil` when it is not of a card of the user.
    package func reportScreen(
        of event: ReportedEvent,
        on handle: CardHandle,
        in visit: PortalVisit
    ) async throws -> ReportScreen? {
        guard let card = try await card(handle, of: visit),
            let shown = try await portalCard(handle, of: visit)
        else { return nil }
        let reported = try await stores.reports.reported(of: card.reference)
        switch event {
        case .purchase(let id):
            guard let transaction = try await stores.transactions.transaction(id),
                transaction.facts.card == card.reference
            else { return nil }
            return ReportScreen(
                card: shown,
                subject: .purchase(portalPurchase(transaction, reported))
            )
        case .contactChange(let id):
            guard let change = try await stores.contacts.change(id),
                change.card == card.reference
            else { return nil }
            return ReportScreen(
                card: shown,
                subject: .contactChange(portalContactChange(change, reported))
            )
        }
    }

    /// "This wasn't me": nothing is sent to the contacts of the card any more, customer service and the
    /// issuer are told, and every other session of the user ends (S21).
    ///
    /// A second report of the same changes nothing.
    ///
    /// - Parameters:
    ///   - event: What it was.
    ///   - handle: The card.
    ///   - visit: The session.
    /// - Returns: Whether the event is one of the user's card.
    /// - Throws: When the store fails.
    package func report(
        _ event: ReportedEvent,
        on handle: CardHandle,
        in visit: PortalVisit
    ) async throws -> Bool {
        guard try await reportScreen(of: event, on: handle, in: visit) != nil,
            let card = try await card(handle, of: visit)
        else { return false }
        let report = Report(
            id: identifiers.report(),
            user: visit.user.id,
            card: card.reference,
            event: event,
            at: clock.now
        )
        let alerts = [OutboxKind.serviceAlert, .issuerAlert].map {
            outboxItem($0, of: .report(report.id))
        }
        guard try await stores.reports.file(report, sends: alerts) else { return true }
        try await stores.sessions.endAll(of: visit.user.id, except: visit.session.id)
        logger.notice(
            "a cardholder has reported something as not their own",
            metadata: ["report": "\(report.id.rawValue)"]
        )
        await dispatch(alerts)
        return true
    }

    /// The e-mail to customer service or the issuer about a report.
    func alertMessage(_ item: OutboxItem, of id: ReportID) async throws -> OutgoingMessage? {
        guard let report = try await stores.reports.report(id),
            let card = try await stores.cards.card(report.card),
            let reported = try await reported(report.event)
        else { return nil }
        let facts = AlertFacts(
            productName: profile.product(card.product)?.name ?? profile.issuerName,
            lastDigits: card.lastDigits,
            reported: reported,
            reportedAt: report.at
        )
        let address =
            item.kind == .issuerAlert ? profile.alerts.issuer : profile.alerts.customerService
        return composer.alert(to: address, of: facts, reference: item.reference)
    }

    private func reported(_ event: ReportedEvent) async throws -> AlertFacts.Reported? {
        switch event {
        case .purchase(let id):
            guard let facts = try await stores.transactions.transaction(id)?.facts else {
                return nil
            }
            return .purchase(
                merchant: facts.merchantName,
                amount: facts.amount,
                at: facts.openedAt,
                transaction: id
            )
        case .contactChange(let id):
            return try await stores.contacts.change(id).map {
                .contactChange(at: $0.at, channel: $0.channel)
            }
        }
    }
}

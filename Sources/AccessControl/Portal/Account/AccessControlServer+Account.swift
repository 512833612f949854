import ThreeDSecure

extension AccessControlServer {
    /// The cards of the user, the own one first.
    package func portalCards(of visit: PortalVisit) async throws -> [PortalCard] {
        var cards: [PortalCard] = []
        for reference in visit.user.cards {
            guard let card = try await stores.cards.card(reference) else { continue }
            cards.append(try portalCard(card, for: visit.user.id))
        }
        return cards
    }

    /// One card of the user; `nil` for any other.
    package func portalCard(
        _ handle: CardHandle,
        of visit: PortalVisit
    ) async throws -> PortalCard? {
        try await card(handle, of: visit).map { try portalCard($0, for: visit.user.id) }
    }

    /// What the page of a card shows; `nil` for a card that is not the user's.
    package func portalCardDetails(
        _ handle: CardHandle,
        of visit: PortalVisit
    ) async throws -> PortalCardDetails? {
        guard let card = try await card(handle, of: visit) else { return nil }
        let reference = card.reference
        let reported = try await stores.reports.reported(of: reference)
        let purchases = try await stores.transactions.latest(of: reference, limit: Self.listed)
        let changes = try await stores.contacts.changes(of: reference, limit: Self.listed)
        return PortalCardDetails(
            card: try portalCard(card, for: visit.user.id),
            purchases: purchases.map { portalPurchase($0, reported) },
            changes: changes.map { portalContactChange($0, reported) },
            answeredQuestions: try await answeredQuestions(of: reference).count,
            questions: profile.questions.count
        )
    }

    /// The handle of one of the user's cards.
    package func handle(of card: CardReference, for visit: PortalVisit) -> CardHandle {
        CardHandle(of: card, for: visit.user.id, keys: keys)
    }

    /// The only way from an address to a card: over the cards of the user.
    func card(_ handle: CardHandle, of visit: PortalVisit) async throws -> Card? {
        let reference = visit.user.cards.first { self.handle(of: $0, for: visit) == handle }
        guard let reference else { return nil }
        return try await stores.cards.card(reference)
    }

    func portalPurchase(
        _ transaction: Transaction,
        _ reported: Set<ReportedEvent>
    ) -> PortalPurchase {
        PortalPurchase(
            id: transaction.id,
            at: transaction.facts.openedAt,
            merchantName: transaction.facts.merchantName,
            amount: transaction.facts.amount,
            verdict: PurchaseVerdict(of: transaction),
            isReported: reported.contains(.purchase(transaction.id))
        )
    }

    func portalContactChange(
        _ change: ContactChange,
        _ reported: Set<ReportedEvent>
    ) -> PortalContactChange {
        PortalContactChange(
            id: change.id,
            at: change.at,
            channel: change.channel,
            isReported: reported.contains(.contactChange(change.id))
        )
    }

    private func portalCard(_ card: Card, for user: PortalUserID) throws -> PortalCard {
        let contacts = try contacts(of: card)
        return PortalCard(
            handle: CardHandle(of: card.reference, for: user, keys: keys),
            role: card.role,
            productName: profile.product(card.product)?.name ?? profile.issuerName,
            lastDigits: card.lastDigits,
            state: state(of: card),
            mobile: contacts.mobile,
            email: contacts.email
        )
    }

    /// The gravest first.
    private func state(of card: Card) -> PortalCard.State {
        let counters = card.counters
        if card.standing == .stolen || card.standing == .closed { return .notInUse }
        if card.contactState.frozenAt != nil { return .frozen }
        let isBlocked =
            counters.blockedAt != nil || counters.failuresInARow >= profile.code.failuresInARow
        return isBlocked ? .blocked : .active
    }

    /// How many purchases and changes a page shows.
    private static var listed: Int { 10 }
}

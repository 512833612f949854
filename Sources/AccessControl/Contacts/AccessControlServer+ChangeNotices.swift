extension AccessControlServer {
    /// Tells one of the earlier contacts that the contacts of the card were changed (S5).
    func changeNotice(
        _ item: OutboxItem,
        of id: ContactChangeID
    ) async throws -> OutgoingMessage? {
        guard let change = try await stores.contacts.change(id),
            let card = try await stores.cards.card(change.card)
        else { return nil }
        let earlier = try vault.open(change.before, of: change.card)
        let facts = ChangeNoticeFacts(
            language: card.language ?? profile.firstLanguage,
            productName: profile.product(card.product)?.name ?? profile.issuerName,
            lastDigits: card.lastDigits,
            at: change.at,
            channel: change.channel
        )
        if item.kind == .changeNoticeBySMS {
            return earlier.mobile.map {
                composer.changeNotice(to: $0, of: facts, reference: item.reference)
            }
        }
        return earlier.email.map {
            composer.changeNotice(to: $0, of: facts, reference: item.reference)
        }
    }
}

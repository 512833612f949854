import ThreeDSecure

extension AccessControlServer {
    /// Takes cards into the service; from then on it works for them (S2).
    ///
    /// - Throws: ``EnrolmentError`` when a number belongs to no product of the profile; then none of
    ///   the cards is stored.
    package func enrol(_ enrolments: [CardEnrolment]) async throws {
        let vault = vault
        try await stores.cards.enrol(
            enrolments.map { enrolment in
                guard let product = profile.products.first(where: { $0.contains(enrolment.number) })
                else { throw EnrolmentError.noProduct(maskedNumber: enrolment.number.masked) }
                return try card(of: enrolment, product: product, vault: vault)
            }
        )
        for enrolment in enrolments where !enrolment.answers.isEmpty {
            let reference = CardReference(of: enrolment.number, keys: keys)
            guard try await stores.answers.answers(of: reference).isEmpty else { continue }
            try await setAnswers(enrolment.answers, of: reference)
        }
    }

    private func card(
        of enrolment: CardEnrolment,
        product: Product,
        vault: ContactVault
    ) throws -> Card {
        let reference = CardReference(of: enrolment.number, keys: keys)
        return Card(
            reference: reference,
            account: enrolment.account,
            role: enrolment.role,
            product: product.id,
            lastDigits: LastDigits(of: enrolment.number),
            expiry: enrolment.expiry,
            language: enrolment.language,
            standing: enrolment.standing,
            contacts: try vault.seal(enrolment.contacts, for: reference),
            counters: enrolment.history
        )
    }
}

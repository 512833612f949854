import Crypto

/// Seals and opens the contacts of cards.
package struct ContactVault: Sendable {
    private let keys: KeyRing
    private let plans: [NumberingPlan]

    /// Makes a vault.
    ///
    /// - Parameters:
    ///   - keys: The keys to seal with.
    ///   - plans: The numbering plans of the numbers inside; opening checks them again, because what
    ///     the policy no longer allows must not be sent to.
    package init(keys: KeyRing, plans: [NumberingPlan]) {
        self.keys = keys
        self.plans = plans
    }

    /// Seals contacts for the row of one card.
    package func seal(
        _ contacts: Contacts,
        for card: CardReference
    ) throws -> SealedContacts? {
        guard !contacts.isEmpty else { return nil }
        // Neither a number nor an address can hold a line feed, so one parts them safely.
        let text = (contacts.mobile?.international ?? "") + "\n" + (contacts.email?.address ?? "")
        let box = try AES.GCM.seal(
            Array(text.utf8),
            using: keys.activeKey(for: .contacts),
            authenticating: card.bytes
        )
        guard let combined = box.combined else { throw ContactVaultError.unreadable }
        return SealedContacts(
            keyID: keys.activeKeyID,
            box: Array(combined),
            mobileHash: contacts.mobile.map { keys.contactHash(of: $0.international) },
            emailHash: contacts.email.map { keys.contactHash(of: $0.deliverable.lowercased()) }
        )
    }

    /// Opens the contacts of a card.
    ///
    /// - Throws: When they were sealed for another card, changed, or with a key that is gone.
    package func open(_ sealed: SealedContacts?, of card: CardReference) throws -> Contacts {
        guard let sealed else { return Contacts(mobile: nil, email: nil) }
        let plain = try AES.GCM.open(
            AES.GCM.SealedBox(combined: sealed.box),
            using: keys.key(sealed.keyID, for: .contacts),
            authenticating: card.bytes
        )
        let lines = String(decoding: plain, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 2 else { throw ContactVaultError.unreadable }
        // What is outside today's plans and rules is left out, not an error: the other one still works.
        return Contacts(
            mobile: try? MobileNumber(lines[0], plans: plans),
            email: try? EmailAddress(lines[1])
        )
    }
}

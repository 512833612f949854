import AccessControl
import Foundation
import Testing

/// What a ``ContactStore`` promises.
@Suite struct ContactStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `a change holds at once, and the history has it`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let change = ContactChange.sample(revision: 2, after: .sample(9, keyID: "k2"))
            #expect(try await stores.contacts.change(change, sends: []) == .changed)
            let card = try #require(try await stores.cards.card(.sample()))
            #expect(card.contacts == .sample(9, keyID: "k2"))
            #expect(
                card.contactState
                    == ContactState(revision: 2, changedAt: change.at, frozenAt: nil)
            )
            #expect(try await stores.contacts.change(change.id) == change)
            #expect(try await stores.contacts.changes(of: .sample(), limit: 9) == [change])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a change to nothing, and one from nothing, are kept`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let gone = ContactChange.sample(revision: 2, after: nil)
            let back = ContactChange.sample(revision: 3, before: nil, after: .sample(4))
            for change in [gone, back] {
                #expect(try await stores.contacts.change(change, sends: []) == .changed)
            }
            #expect(try await stores.contacts.changes(of: .sample(), limit: 9) == [back, gone])
            #expect(try await stores.contacts.changes(of: .sample(), limit: 1) == [back])
            #expect(try await stores.cards.card(.sample())?.contacts == .sample(4))
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of changes made from the same contacts exactly one is stored, with what it sends`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let changes = (1...20).map {
                ContactChange.sample(revision: 2, after: .sample(UInt8($0)))
            }
            let outcomes = try await withThrowingTaskGroup(of: ContactChangeOutcome.self) { group in
                for change in changes {
                    group.addTask {
                        try await stores.contacts.change(change, sends: [.notice(of: change.id)])
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .changed } == 1)
            #expect(outcomes.count { $0 == .changedMeanwhile } == 19)
            let stored = try await stores.contacts.changes(of: .sample(), limit: 99)
            #expect(stored.count == 1)
            for change in changes {
                let sent = try await stores.outbox.deliveries(of: .contactChange(change.id))
                #expect(sent.count == (change == stored.first ? 1 : 0))
            }
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `frozen contacts do not change, and keep the moment of the first freeze`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample(), Card.sample(.sample(2))])
            try await stores.contacts.freeze(.sample(), at: .at(7))
            try await stores.contacts.freeze(.sample(), at: .at(8))
            let change = ContactChange.sample(revision: 2, after: .sample(9))
            #expect(
                try await stores.contacts.change(change, sends: [.notice(of: change.id)]) == .frozen
            )
            let card = try #require(try await stores.cards.card(.sample()))
            #expect(card.contacts == .sample)
            #expect(card.contactState.frozenAt == .at(7))
            #expect(try await stores.contacts.change(change.id) == nil)
            #expect(try await stores.outbox.deliveries(of: .contactChange(change.id)).isEmpty)
            #expect(try await stores.cards.card(.sample(2))?.contactState == .fresh)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `contacts of a card that is not there can't be changed`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let change = ContactChange.sample(revision: 2, after: .sample)
            let outcome = try await stores.contacts.change(change, sends: [])
            #expect(outcome == .unknownCard)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `the issuer's feed does not undo what the cardholder has changed`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            try await stores.cards.enrol([Card.sample()])
            let change = ContactChange.sample(revision: 2, after: .sample(9))
            _ = try await stores.contacts.change(change, sends: [])
            try await stores.cards.enrol([Card.sample(account: "A-2", contacts: .sample(5))])
            let card = try #require(try await stores.cards.card(.sample()))
            #expect(card.account == AccountID(rawValue: "A-2"))
            #expect(card.contacts == .sample(9))
            #expect(card.contactState.revision == 2)
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `the issuer's feed raises the revision when it brings others, and only then`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            for (contacts, revision) in [
                (SealedContacts.sample, 1), (.sample(1, keyID: "k2"), 1), (.sample(5), 2),
            ] {
                try await stores.cards.enrol([Card.sample(contacts: contacts)])
                let state = try await stores.cards.card(.sample())?.contactState
                #expect(state == ContactState(revision: revision, changedAt: nil, frozenAt: nil))
            }
        }
    }
}

extension ContactChange {
    static func sample(
        card: CardReference = .sample(),
        revision: Int,
        before: SealedContacts? = .sample,
        after: SealedContacts?
    ) -> Self {
        Self(
            id: ContactChangeID(rawValue: UUID()),
            card: card,
            at: .at(50),
            channel: .portal,
            actor: "user",
            before: before,
            after: after,
            revision: revision
        )
    }
}

extension OutboxItem {
    fileprivate static func notice(of change: ContactChangeID) -> Self {
        Self(
            id: OutboxItemID(rawValue: UUID()),
            subject: .contactChange(change),
            kind: .changeNoticeBySMS,
            generation: 1,
            attempts: 1,
            claimedUntil: .at(30)
        )
    }
}

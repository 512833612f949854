package import AccessControl

extension MemoryDatabase: VerificationStore {
    package func open(
        _ verification: Verification,
        sends: [OutboxItem],
        atMost most: Int,
        since: Timestamp
    ) throws -> Bool {
        try demandUp()
        let recent = verifications.values.filter {
            $0.user == verification.user && $0.purpose == verification.purpose
                && $0.createdAt > since && $0.usedAt == nil
        }
        guard recent.count < most else { return false }
        verifications[verification.id] = verification
        outbox += sends.map { OutboxEntry(item: $0, state: .pending) }
        return true
    }

    package func verification(_ id: VerificationID) throws -> Verification? {
        try demandUp()
        return verifications[id]
    }

    package func countTry(
        _ id: VerificationID,
        atMost most: Int,
        at now: Timestamp
    ) throws -> Int? {
        try demandUp()
        guard let found = good(id, at: now), found.tries < most else { return nil }
        verifications[id] = found.with(tries: found.tries + 1)
        return found.tries + 1
    }

    package func use(_ id: VerificationID, at now: Timestamp) throws -> Bool {
        try demandUp()
        guard let found = good(id, at: now) else { return false }
        verifications[id] = found.with(usedAt: now)
        return true
    }

    package func countResend(
        _ id: VerificationID,
        sends: [OutboxItem],
        atMost most: Int,
        sentBefore: Timestamp,
        at now: Timestamp
    ) throws -> Bool {
        try demandUp()
        guard let found = good(id, at: now), found.resends < most, found.lastSentAt <= sentBefore
        else { return false }
        verifications[id] = found.with(resends: found.resends + 1, lastSentAt: now)
        outbox += sends.map { OutboxEntry(item: $0, state: .pending) }
        return true
    }

    package func forgetVerifications(before moment: Timestamp) throws {
        try demandUp()
        verifications = verifications.filter { $0.value.expiresAt >= moment }
    }

    private func good(_ id: VerificationID, at now: Timestamp) -> Verification? {
        guard let found = verifications[id], found.usedAt == nil, now < found.expiresAt
        else { return nil }
        return found
    }
}

extension Verification {
    fileprivate func with(
        tries: Int? = nil,
        resends: Int? = nil,
        lastSentAt: Timestamp? = nil,
        usedAt: Timestamp? = nil
    ) -> Verification {
        Verification(
            id: id,
            purpose: purpose,
            user: user,
            card: card,
            contactsRevision: contactsRevision,
            proposed: proposed,
            keyID: keyID,
            createdAt: createdAt,
            expiresAt: expiresAt,
            tries: tries ?? self.tries,
            resends: resends ?? self.resends,
            lastSentAt: lastSentAt ?? self.lastSentAt,
            usedAt: usedAt ?? self.usedAt
        )
    }
}

package import AccessControl

extension MemoryDatabase: PortalSessionStore {
    package func open(_ session: PortalSession) throws {
        try demandUp()
        portalSessions.append(session)
    }

    package func session(tokenHash: [UInt8]) throws -> PortalSession? {
        try demandUp()
        return portalSessions.first {
            $0.tokenHash == tokenHash || $0.previousTokenHash == tokenHash
        }
    }

    package func see(_ id: PortalSessionID, at now: Timestamp) throws {
        try demandUp()
        change(id) { $0.with(seenAt: max($0.seenAt, now)) }
    }

    package func rotate(
        _ id: PortalSessionID,
        from before: [UInt8],
        to after: [UInt8],
        keepsPrevious: Bool,
        at now: Timestamp
    ) throws -> Bool {
        try demandUp()
        guard portalSessions.contains(where: { $0.id == id && $0.tokenHash == before }) else {
            return false
        }
        change(id) {
            PortalSession(
                id: id,
                user: $0.user,
                tokenHash: after,
                previousTokenHash: keepsPrevious ? before : nil,
                rotatedAt: now,
                openedAt: $0.openedAt,
                seenAt: max($0.seenAt, now),
                codeAt: $0.codeAt,
                verification: $0.verification
            )
        }
        return true
    }

    package func expect(_ verification: VerificationID, in id: PortalSessionID) throws {
        try demandUp()
        change(id) { $0.with(verification: verification) }
    }

    package func confirm(
        _ verification: VerificationID,
        in id: PortalSessionID,
        tokenHash: [UInt8],
        at now: Timestamp
    ) throws -> Bool {
        try demandUp()
        guard portalSessions.contains(where: { $0.id == id && $0.verification == verification })
        else {
            return false
        }
        change(id) {
            PortalSession(
                id: id,
                user: $0.user,
                tokenHash: tokenHash,
                rotatedAt: now,
                openedAt: $0.openedAt,
                seenAt: now,
                codeAt: now
            )
        }
        return true
    }

    package func end(_ id: PortalSessionID) throws {
        try demandUp()
        portalSessions.removeAll { $0.id == id }
    }

    package func endAll(of user: PortalUserID, except kept: PortalSessionID?) throws {
        try demandUp()
        portalSessions.removeAll { $0.user == user && $0.id != kept }
    }

    package func sessions(of user: PortalUserID) throws -> [PortalSession] {
        try demandUp()
        return portalSessions.filter { $0.user == user && $0.codeAt != nil }
            .sorted { $0.openedAt > $1.openedAt }
    }

    package func forget(openedBefore: Timestamp, seenBefore: Timestamp) throws {
        try demandUp()
        portalSessions.removeAll { $0.openedAt < openedBefore || $0.seenAt < seenBefore }
    }

    private func change(_ id: PortalSessionID, _ edit: (PortalSession) -> PortalSession) {
        portalSessions = portalSessions.map { $0.id == id ? edit($0) : $0 }
    }
}

extension PortalSession {
    fileprivate func with(
        seenAt: Timestamp? = nil,
        verification: VerificationID? = nil
    ) -> PortalSession {
        PortalSession(
            id: id,
            user: user,
            tokenHash: tokenHash,
            previousTokenHash: previousTokenHash,
            rotatedAt: rotatedAt,
            openedAt: openedAt,
            seenAt: seenAt ?? self.seenAt,
            codeAt: codeAt,
            verification: verification ?? self.verification
        )
    }
}

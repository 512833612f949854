package import AccessControl

extension MemoryDatabase: PortalUserStore {
    package func enrol(_ user: PortalUser) throws {
        try demandUp()
        let known = users.first { $0.name == user.name }
        users.removeAll { $0.name == user.name }
        users.append(
            PortalUser(
                id: known?.id ?? user.id,
                name: user.name,
                password: user.password,
                cards: user.cards,
                language: user.language
            )
        )
    }

    package func user(named name: UserNameHash) throws -> PortalUser? {
        try demandUp()
        return users.first { $0.name == name }
    }

    package func user(_ id: PortalUserID) throws -> PortalUser? {
        try demandUp()
        return users.first { $0.id == id }
    }

    package func countTry(
        of name: UserNameHash,
        at now: Timestamp,
        throttle: SignInThrottle
    ) throws -> Timestamp? {
        try demandUp()
        let before = signInTries[name]
        if let before, now < before.waitUntil { return before.waitUntil }
        let count = (before?.count ?? 0) + 1
        signInTries[name] = SignInTries(
            count: count,
            waitUntil: now + throttle.pause(after: count),
            at: now
        )
        return nil
    }

    package func forgetTries(of name: UserNameHash) throws {
        try demandUp()
        signInTries[name] = nil
    }

    package func forgetTries(before moment: Timestamp) throws {
        try demandUp()
        signInTries = signInTries.filter { $0.value.at >= moment }
    }
}

extension MemoryDatabase: ReportStore {
    package func file(_ report: Report, sends: [OutboxItem]) throws -> Bool {
        try demandUp()
        let isKnown = filedReports.contains { $0.card == report.card && $0.event == report.event }
        guard !isKnown else { return false }
        filedReports.append(report)
        try freeze(report.card, at: report.at)
        outbox += sends.map { OutboxEntry(item: $0, state: .pending) }
        return true
    }

    package func report(_ id: ReportID) throws -> Report? {
        try demandUp()
        return filedReports.first { $0.id == id }
    }

    package func reported(of card: CardReference) throws -> Set<ReportedEvent> {
        try demandUp()
        return Set(filedReports.filter { $0.card == card }.map(\.event))
    }
}

package import AccessControl

extension MemoryDatabase: OutboxStore {
    package func claim(
        at now: Timestamp,
        until: Timestamp,
        limit: Int
    ) throws -> [OutboxItem] {
        try demandUp()
        var claimed: [OutboxItem] = []
        for index in outbox.indices where claimed.count < limit {
            let entry = outbox[index]
            guard entry.state == .pending, entry.item.claimedUntil <= now else { continue }
            outbox[index].item = entry.item.claimed(until: until, attempts: entry.item.attempts + 1)
            claimed.append(outbox[index].item)
        }
        return claimed
    }

    package func record(_ attempt: OutboxAttempt) throws {
        try demandUp()
        guard let index = outbox.firstIndex(where: { $0.item.id == attempt.item }) else { return }
        switch attempt.outcome {
        case .accepted: outbox[index].state = .accepted
        case .abandoned: outbox[index].state = .abandoned
        case .failed(_, let retryAt):
            let item = outbox[index].item
            outbox[index].item = item.claimed(until: retryAt, attempts: item.attempts)
        }
    }

    package func deliveries(of subject: OutboxSubject) throws -> [Delivery] {
        try demandUp()
        return outbox.filter { $0.item.subject == subject }.map {
            Delivery(kind: $0.item.kind, generation: $0.item.generation, state: $0.state)
        }
    }
}

extension OutboxItem {
    fileprivate func claimed(until: Timestamp, attempts: Int) -> OutboxItem {
        OutboxItem(
            id: id,
            subject: subject,
            kind: kind,
            generation: generation,
            attempts: attempts,
            claimedUntil: until
        )
    }
}

import Foundation
import Logging
import ThreeDSecure

extension AccessControlServer {
    /// Sends items at once, side by side: the failure of one never holds up another (S3).
    func dispatch(_ items: [OutboxItem]) async {
        await withTaskGroup(of: Void.self) { group in
            for item in items {
                group.addTask { await send(item) }
            }
        }
    }

    private func send(_ item: OutboxItem) async {
        do {
            if item.kind == .results, case .transaction(let id) = item.subject {
                try await report(item, of: id)
            } else {
                try await deliver(item)
            }
        } catch {
            // The claim runs out and the item is tried again by whoever sweeps next.
            logger.error("an outbox item could not be worked on", metadata: fault(error, of: item))
        }
    }

    private func deliver(_ item: OutboxItem) async throws {
        guard let message = try await message(for: item) else {
            return try await record(.abandoned(.noLongerNeeded), of: item)
        }
        do {
            switch message.recipient {
            case .mobile: try await senders.sms.send(message)
            case .email: try await senders.email.send(message)
            }
            try await record(.accepted, of: item)
        } catch let error as SendError {
            try await record(outcome(of: error, attempts: item.attempts), of: item)
        }
    }

    /// Makes what is to be sent, or finds that there is no need any more.
    private func message(for item: OutboxItem) async throws -> OutgoingMessage? {
        switch item.subject {
        case .transaction(let id): try await codeMessage(item, of: id)
        case .contactChange(let id): try await changeNotice(item, of: id)
        case .verification(let id): try await verificationMessage(item, of: id)
        case .report(let id): try await alertMessage(item, of: id)
        }
    }

    /// A gateway that is away is tried again after 5, 10, 20 … seconds; a code's life ends it, and what
    /// has no end of its own is given up on after some hours.
    private func outcome(of error: SendError, attempts: Int) -> OutboxAttempt.Outcome {
        guard error.isTemporary, attempts < Self.mostAttempts else {
            return .abandoned(error.reason)
        }
        let pause = Duration.seconds(5 << min(attempts - 1, 6))
        return .failed(error.reason, retryAt: clock.now + pause)
    }

    func record(_ outcome: OutboxAttempt.Outcome, of item: OutboxItem) async throws {
        try await stores.outbox.record(
            OutboxAttempt(item: item.id, at: clock.now, outcome: outcome)
        )
    }

    /// The words of messages, with the names that the issuer has.
    var composer: MessageComposer {
        MessageComposer(profile: profile, texts: texts, hosts: codeHosts)
    }

    /// What a log line says of a fault: its kind and the transaction.
    func fault(_ error: any Error, of item: OutboxItem? = nil) -> Logger.Metadata {
        var metadata = Logger.Metadata(of: error)
        if case .transaction(let id) = item?.subject { metadata["acsTransID"] = "\(id)" }
        if let item { metadata["kind"] = "\(item.kind.rawValue)" }
        return metadata
    }

    private static var mostAttempts: Int { 60 }
}

extension OutboxItem {
    /// Names the message to whoever carries it, so that the same one is not taken twice.
    var reference: String { id.rawValue.uuidString.lowercased() }
}

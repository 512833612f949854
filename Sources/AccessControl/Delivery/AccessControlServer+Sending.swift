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
            guard let transaction = try await stores.transactions.transaction(item.transaction)
            else { return }
            switch item.kind {
            case .codeBySMS, .codeByEmail: try await sendCode(item, of: transaction)
            case .results: try await report(item, of: transaction)
            }
        } catch {
            // The claim runs out and the item is tried again by whoever sweeps next.
            logger.error(
                "an outbox item could not be worked on",
                metadata: fault(error, transaction: item.transaction)
            )
        }
    }

    // MARK: - Codes

    private func sendCode(_ item: OutboxItem, of transaction: Transaction) async throws {
        let progress = transaction.progress
        guard progress.stage == .open, progress.generation == item.generation,
            let message = try await codeMessage(item, of: transaction)
        else { return try await record(.abandoned(.noLongerNeeded), of: item) }
        do {
            let sender = item.kind == .codeBySMS ? senders.sms : senders.email
            try await sender.send(message)
            try await record(.accepted, of: item)
        } catch let error as SendError {
            try await record(outcome(of: error, attempts: item.attempts), of: item)
        }
    }

    private func codeMessage(
        _ item: OutboxItem,
        of transaction: Transaction
    ) async throws -> OutgoingMessage? {
        guard let card = try await stores.cards.card(transaction.facts.card),
            let amount = transaction.facts.amount
        else { return nil }
        let vault = ContactVault(keys: keys, plans: profile.numberingPlans)
        let contacts = try vault.open(card.contacts, of: card.reference)
        let code = try code(of: transaction, amount: amount)
        let composer = MessageComposer(profile: profile, texts: texts, hosts: codeHosts)
        let reference = item.id.rawValue.uuidString.lowercased()
        switch item.kind {
        case .codeBySMS:
            return contacts.mobile.map {
                composer.sms(code, to: $0, for: transaction.facts, amount: amount, reference)
            }
        case .codeByEmail:
            return contacts.email.map {
                composer.email(code, to: $0, for: transaction.facts, amount: amount, reference)
            }
        case .results:
            return nil
        }
    }

    /// The code of a transaction, derived anew each time.
    func code(of transaction: Transaction, amount: Amount) throws -> OneTimeCode {
        try OneTimeCode(
            for: CodeSubject(
                transaction: transaction.id,
                generation: transaction.progress.generation,
                amount: amount,
                payee: transaction.facts.merchantName,
                keyID: transaction.facts.codeKeyID
            ),
            length: profile.code.length,
            keys: keys
        )
    }

    /// A gateway that is away is tried again after 5, 10, 20 … seconds; the code's life ends it.
    private func outcome(of error: SendError, attempts: Int) -> OutboxAttempt.Outcome {
        guard error.isTemporary else { return .abandoned(error.reason) }
        let pause = Duration.seconds(5 << min(attempts - 1, 6))
        return .failed(error.reason, retryAt: clock.now + pause)
    }

    // MARK: - Results

    /// Reports the result of a challenge, once more at once if the Directory Server can't be reached,
    /// then every ten seconds (EMV 3DS 2.2.0, timers of the RReq).
    private func report(_ item: OutboxItem, of transaction: Transaction) async throws {
        guard transaction.progress.stage == .reporting,
            let report = try resultsReport(of: transaction)
        else { return try await record(.abandoned(.noLongerNeeded), of: item) }
        var outcome = await senders.results.report(report)
        if outcome == .unreachable { outcome = await senders.results.report(report) }
        switch outcome {
        case .acknowledged:
            _ = try await apply(to: item.transaction) { $0.reported() }
            try await record(.accepted, of: item)
        case .unanswered(let reason):
            _ = try await apply(to: item.transaction) { $0.reported() }
            try await record(.abandoned(reason), of: item)
        case .unreachable:
            try await reportLater(item)
        }
    }

    private func reportLater(_ item: OutboxItem) async throws {
        logger.warning(
            "the directory server could not be reached with a result",
            metadata: ["acsTransID": "\(item.transaction)", "attempts": "\(item.attempts)"]
        )
        _ = try await apply(to: item.transaction) { $0.reportUnreachable() }
        guard item.attempts < Self.mostReports else {
            _ = try await apply(to: item.transaction) { $0.reported() }
            return try await record(.abandoned(.unreachable), of: item)
        }
        try await record(.failed(.unreachable, retryAt: clock.now + .seconds(10)), of: item)
    }

    private func resultsReport(of transaction: Transaction) throws -> ResultsReport? {
        guard let result = transaction.progress.result,
            let indicator = profile.indicators[result.status]
        else { return nil }
        return ResultsReport(
            transaction: transaction.facts,
            result: result,
            authenticationValue: result.status == .authenticated
                ? try AuthenticationValue(
                    for: transaction.facts,
                    status: result.status,
                    keys: keys
                ) : nil,
            electronicCommerceIndicator: indicator
        )
    }

    private func record(_ outcome: OutboxAttempt.Outcome, of item: OutboxItem) async throws {
        try await stores.outbox.record(
            OutboxAttempt(item: item.id, at: clock.now, outcome: outcome)
        )
    }

    /// What a log line says of a fault: its kind and the transaction.
    func fault(_ error: any Error, transaction: TransactionID? = nil) -> Logger.Metadata {
        var metadata = Logger.Metadata(of: error)
        if let transaction { metadata["acsTransID"] = "\(transaction)" }
        return metadata
    }

    /// How many times a result is brought to a Directory Server that can't be reached: ten minutes.
    private static var mostReports: Int { 60 }
}

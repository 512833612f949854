import Logging
import ThreeDSecure

extension AccessControlServer {
    /// Reports the result of a challenge, once more at once if the Directory Server can't be reached,
    /// then every ten seconds (EMV 3DS 2.2.0, timers of the RReq).
    func report(_ item: OutboxItem, of id: TransactionID) async throws {
        guard let transaction = try await stores.transactions.transaction(id) else { return }
        guard transaction.progress.stage == .reporting,
            let report = try resultsReport(of: transaction)
        else { return try await record(.abandoned(.noLongerNeeded), of: item) }
        var outcome = await senders.results.report(report)
        if outcome == .unreachable { outcome = await senders.results.report(report) }
        switch outcome {
        case .acknowledged:
            _ = try await apply(to: id) { $0.reported() }
            try await record(.accepted, of: item)
        case .unanswered(let reason):
            _ = try await apply(to: id) { $0.reported() }
            try await record(.abandoned(reason), of: item)
        case .unreachable:
            try await reportLater(item, of: id)
        }
    }

    private func reportLater(_ item: OutboxItem, of id: TransactionID) async throws {
        logger.warning(
            "the directory server could not be reached with a result",
            metadata: ["acsTransID": "\(id)", "attempts": "\(item.attempts)"]
        )
        _ = try await apply(to: id) { $0.reportUnreachable() }
        guard item.attempts < Self.mostReports else {
            _ = try await apply(to: id) { $0.reported() }
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

    /// How many times a result is brought to a Directory Server that can't be reached: ten minutes.
    private static var mostReports: Int { 60 }
}

import AccessControl
import ThreeDSecure

/// An RReq in the making.
struct ResultsRequestDraft {
    private let report: ResultsReport

    init(_ report: ResultsReport) {
        self.report = report
    }

    /// Builds the message, checked by the rules that its receiver will check it by.
    func message() throws -> Message {
        let transaction = report.transaction
        let result = report.result
        var draft = MessageDraft(.resultsRequest, version: transaction.messageVersion)
        draft[.threeDSServerTransID] = .string(transaction.threeDSServerTransID.description)
        draft[.dsTransID] = .string(transaction.dsTransID.description)
        draft[.acsTransID] = .string(transaction.id.description)
        draft[.messageCategory] = .string(MessageCategory.payment.rawValue)
        draft[.transStatus] = .string(result.status.rawValue)
        draft[.transStatusReason] = result.statusReason.map { .string($0.rawValue) }
        draft[.challengeCancel] = result.cancel.map { .string($0.rawValue) }
        draft[.eci] = .string(report.electronicCommerceIndicator.rawValue)
        draft[.authenticationValue] = report.authenticationValue.map { .string($0.base64) }
        draft[.interactionCounter] = .string(twoDigits(result.interactions))
        if result.status == .authenticated || result.status == .notAuthenticated {
            // Dynamic; a one-time code by SMS (EMV 3DS 2.2.0, authenticationType, -Method).
            draft[.authenticationType] = "02"
            draft[.authenticationMethod] = "02"
        }
        return try draft.message(from: .accessControlServer, to: .directoryServer)
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

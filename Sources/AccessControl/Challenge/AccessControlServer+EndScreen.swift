import ThreeDSecure

extension AccessControlServer {
    /// The page that says how a challenge ended.
    func ended(_ transaction: Transaction) throws -> EndScreen {
        EndScreen(
            language: transaction.facts.language,
            purchase: summary(of: transaction.facts),
            ending: transaction.progress.result?.ending ?? .technicalFault,
            wayBack: try wayBack(of: transaction)
        )
    }

    /// The final CRes: Y or N; what else there is to say stands in the RReq.
    private func wayBack(of transaction: Transaction) throws -> EndScreen.WayBack? {
        guard let notificationURL = transaction.facts.notificationURL else { return nil }
        let isConfirmed = transaction.progress.result?.status == .authenticated
        let status: TransactionStatus = isConfirmed ? .authenticated : .notAuthenticated
        var draft = MessageDraft(.challengeResponse, version: transaction.facts.messageVersion)
        draft[.threeDSServerTransID] = .string(transaction.facts.threeDSServerTransID.description)
        draft[.acsTransID] = .string(transaction.id.description)
        draft[.challengeCompletionInd] = "Y"
        draft[.transStatus] = .string(status.rawValue)
        // With a browser the requestor stands where the SDK does.
        let message = try draft.message(from: .accessControlServer, to: .sdk)
        return EndScreen.WayBack(
            notificationURL: notificationURL,
            challengeResponse: Base64URL.encode(message.bytes),
            sessionData: transaction.progress.opening?.sessionData
        )
    }
}

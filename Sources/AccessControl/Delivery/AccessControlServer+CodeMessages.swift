import ThreeDSecure

extension AccessControlServer {
    /// The message with the code of a challenge.
    ///
    /// - Returns: `nil` when the code is dead: the challenge is over, another code went out, or the
    ///   contacts are others than it was meant for.
    func codeMessage(
        _ item: OutboxItem,
        of id: TransactionID
    ) async throws -> OutgoingMessage? {
        guard let transaction = try await stores.transactions.transaction(id),
            transaction.progress.stage == .open,
            transaction.progress.generation == item.generation,
            let amount = transaction.facts.amount
        else { return nil }
        let reach = try await reach(of: transaction)
        guard reach.revision == transaction.progress.contactsRevision else { return nil }
        let code = try code(of: transaction, amount: amount)
        let facts = transaction.facts
        if item.kind == .codeBySMS {
            return reach.contacts.mobile.map {
                composer.sms(code, to: $0, for: facts, amount: amount, item.reference)
            }
        }
        return reach.contacts.email.map {
            composer.email(code, to: $0, for: facts, amount: amount, item.reference)
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
}

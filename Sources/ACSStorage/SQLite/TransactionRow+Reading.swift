import AccessControl
import ThreeDSecure

extension TransactionRow {
    static func transaction(_ row: inout ColumnReader) throws(StorageError) -> Transaction {
        Transaction(
            facts: try facts(&row),
            progress: try progress(&row),
            revision: try row.integer("revision")
        )
    }

    private static func facts(_ row: inout ColumnReader) throws(StorageError) -> TransactionFacts {
        TransactionFacts(
            id: try row.transactionID("id"),
            threeDSServerTransID: try row.transactionID("three_ds_server_trans_id"),
            dsTransID: try row.transactionID("ds_trans_id"),
            messageVersion: try messageVersion(&row),
            openedAt: try row.moment("opened_at"),
            card: CardReference(bytes: try row.bytes("card")),
            lastDigits: try row.lastDigits("last_digits"),
            product: try row.optionalNamed("product"),
            language: try row.named("language"),
            amount: try amount(&row),
            merchantName: try row.text("merchant_name"),
            dsURL: try row.text("ds_url"),
            notificationURL: try row.optionalText("notification_url"),
            status: try row.named("status"),
            reasons: try reasons(&row),
            codeKeyID: try row.named("code_key_id")
        )
    }

    private static func messageVersion(
        _ row: inout ColumnReader
    ) throws(StorageError) -> MessageVersion {
        let column = "message_version"
        let text = try row.text(column)
        return try row.known(MessageVersion(text), column)
    }

    private static func amount(_ row: inout ColumnReader) throws(StorageError) -> Amount? {
        let minorUnits = try row.optionalText("amount")
        let currencyCode = try row.optionalText("currency")
        let exponent = try row.optionalInteger("exponent")
        guard let minorUnits else { return nil }
        let currency = try row.known(currencyCode.flatMap(Currency.init(numeric:)), "currency")
        return try row.known(
            Amount(
                minorUnits: minorUnits,
                currency: currency,
                exponent: row.known(exponent, "exponent")
            ),
            "amount"
        )
    }

    private static func reasons(
        _ row: inout ColumnReader
    ) throws(StorageError) -> [DecisionReason] {
        let column = "reasons"
        var reasons: [DecisionReason] = []
        for name in try row.text(column).split(separator: reasonSeparator) {
            reasons.append(try row.known(DecisionReason(rawValue: String(name)), column))
        }
        return reasons
    }

    private static func progress(
        _ row: inout ColumnReader
    ) throws(StorageError) -> ChallengeProgress {
        ChallengeProgress(
            stage: try row.named("stage"),
            dueAt: try row.optionalMoment("due_at"),
            generation: try row.integer("generation"),
            contactsRevision: try row.optionalInteger("contacts_revision"),
            codeSentAt: try row.optionalMoment("code_sent_at"),
            lastSentAt: try row.optionalMoment("last_sent_at"),
            resends: try row.integer("resends"),
            entries: try row.integer("entries"),
            update: try update(&row),
            opening: try opening(&row),
            result: try result(&row)
        )
    }

    private static func update(_ row: inout ColumnReader) throws(StorageError) -> UpdateProgress {
        UpdateProgress(
            isOpen: try row.flag("update_open"),
            tries: try row.integer("answer_tries"),
            answered: try row.integer("answers_right"),
            isIdentified: try row.flag("identified"),
            changes: try row.integer("contact_changes")
        )
    }

    private static func opening(_ row: inout ColumnReader) throws(StorageError) -> WindowOpening? {
        let size: ChallengeWindowSize? = try row.optionalNamed("window_size")
        let sessionData = try row.optionalText("session_data")
        return size.map { WindowOpening(size: $0, sessionData: sessionData) }
    }

    private static func result(_ row: inout ColumnReader) throws(StorageError) -> ChallengeResult? {
        let status: TransactionStatus? = try row.optionalNamed("result_status")
        let reason: TransactionStatusReason? = try row.optionalNamed("result_reason")
        let cancel: ChallengeCancel? = try row.optionalNamed("result_cancel")
        let interactions = try row.optionalInteger("result_interactions")
        let ending: ChallengeEnding? = try row.optionalNamed("result_ending")
        guard let status else { return nil }
        return ChallengeResult(
            status: status,
            statusReason: reason,
            cancel: cancel,
            interactions: try row.known(interactions, "result_interactions"),
            ending: try row.known(ending, "result_ending")
        )
    }
}

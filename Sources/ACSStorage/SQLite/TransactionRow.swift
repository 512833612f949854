import AccessControl
import GRDB
import ThreeDSecure

/// A row of `transactions`.
enum TransactionRow {
    static let columns =
        factColumns + progressColumns + ColumnList(table: "transactions", names: ["revision"])

    /// The revision of a transaction that has not changed yet.
    static let firstRevision = 1

    private static let factColumns = ColumnList(
        table: "transactions",
        names: [
            "id", "three_ds_server_trans_id", "ds_trans_id", "message_version", "opened_at", "card",
            "last_digits", "product", "language", "amount", "currency", "exponent",
            "merchant_name", "ds_url", "notification_url", "status", "reasons", "code_key_id",
        ]
    )

    /// What changes while a cardholder is asked.
    static let progressColumns = ColumnList(
        table: "transactions",
        names: [
            "stage", "due_at", "generation", "contacts_revision", "code_sent_at", "last_sent_at",
            "resends", "entries", "update_open", "answer_tries", "answers_right", "identified",
            "contact_changes", "window_size", "session_data", "result_status", "result_reason",
            "result_cancel",
            "result_interactions", "result_ending",
        ]
    )

    // MARK: - Writing

    static func values(
        of facts: TransactionFacts,
        _ progress: ChallengeProgress
    ) -> SQLValues {
        values(of: facts) + values(of: progress) + [firstRevision.databaseValue]
    }

    static func values(of progress: ChallengeProgress) -> SQLValues {
        var row = ColumnValues(of: progressColumns)
        row.named("stage", progress.stage)
        row.moment("due_at", progress.dueAt)
        row.integer("generation", progress.generation)
        row.integer("contacts_revision", progress.contactsRevision)
        row.moment("code_sent_at", progress.codeSentAt)
        row.moment("last_sent_at", progress.lastSentAt)
        row.integer("resends", progress.resends)
        row.integer("entries", progress.entries)
        row.flag("update_open", progress.update.isOpen)
        row.integer("answer_tries", progress.update.tries)
        row.integer("answers_right", progress.update.answered)
        row.flag("identified", progress.update.isIdentified)
        row.integer("contact_changes", progress.update.changes)
        row.named("window_size", progress.opening?.size)
        row.text("session_data", progress.opening?.sessionData)
        row.named("result_status", progress.result?.status)
        row.named("result_reason", progress.result?.statusReason)
        row.named("result_cancel", progress.result?.cancel)
        row.integer("result_interactions", progress.result?.interactions)
        row.named("result_ending", progress.result?.ending)
        return row.values
    }

    private static func values(of facts: TransactionFacts) -> SQLValues {
        var row = ColumnValues(of: factColumns)
        row.identifier("id", facts.id.uuid)
        row.identifier("three_ds_server_trans_id", facts.threeDSServerTransID.uuid)
        row.identifier("ds_trans_id", facts.dsTransID.uuid)
        row.text("message_version", facts.messageVersion.description)
        row.moment("opened_at", facts.openedAt)
        row.bytes("card", facts.card.bytes)
        row.text("last_digits", facts.lastDigits.digits)
        row.named("product", facts.product)
        row.named("language", facts.language)
        row.text("amount", facts.amount?.minorUnits)
        row.text("currency", facts.amount?.currency.numericCode)
        row.integer("exponent", facts.amount?.exponent)
        row.text("merchant_name", facts.merchantName)
        row.text("ds_url", facts.dsURL)
        row.text("notification_url", facts.notificationURL)
        row.named("status", facts.status)
        row.text("reasons", facts.reasons.map(\.rawValue).joined(separator: reasonSeparator))
        row.named("code_key_id", facts.codeKeyID)
        return row.values
    }

    /// Reasons are names without spaces.
    static let reasonSeparator = " "
}

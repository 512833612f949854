import AccessControl
import GRDB

/// A row of `outbox_attempts`, without its item and number, which the database fills in.
struct OutboxAttemptRow {
    static let columns = ColumnList(
        table: "outbox_attempts",
        names: ["at", "outcome", "reason", "retry_at"]
    )

    let values: SQLValues

    init(_ attempt: OutboxAttempt) {
        let (outcome, reason, retryAt): (String, FailureReason?, Timestamp?) =
            switch attempt.outcome {
            case .accepted: ("accepted", nil, nil)
            case .failed(let reason, let retryAt): ("failed", reason, retryAt)
            case .abandoned(let reason): ("abandoned", reason, nil)
            }
        var row = ColumnValues(of: Self.columns)
        row.moment("at", attempt.at)
        row.text("outcome", outcome)
        row.named("reason", reason)
        row.moment("retry_at", retryAt)
        values = row.values
    }
}

package import ThreeDSecure

/// The answer to a purchase, before any cardholder is asked.
package struct Decision: Hashable, Sendable {
    package let status: TransactionStatus
    /// What the ARes gives as reason; only with N, U and R.
    package let statusReason: TransactionStatusReason?
    /// Why, for people.
    package let reasons: [DecisionReason]
    /// What the cardholder is told beside the answer, if anything.
    package let notice: CardholderNotice?

    package init(
        status: TransactionStatus,
        statusReason: TransactionStatusReason? = nil,
        reasons: [DecisionReason],
        notice: CardholderNotice? = nil
    ) {
        self.status = status
        self.statusReason = statusReason
        self.reasons = reasons
        self.notice = notice
    }
}

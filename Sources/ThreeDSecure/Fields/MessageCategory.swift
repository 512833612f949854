/// Whether an authentication belongs to a payment (`messageCategory`).
public enum MessageCategory: String, Sendable, CaseIterable {
    /// PA, payment authentication.
    case payment = "01"
    /// NPA, authentication without a payment.
    case nonPayment = "02"
}

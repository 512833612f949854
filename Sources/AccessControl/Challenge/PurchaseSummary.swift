package import ThreeDSecure

/// What is bought, as every page says it (S1).
package struct PurchaseSummary: Sendable {
    package let merchantName: String
    package let amount: Amount?
    package let lastDigits: LastDigits
    package let productName: String?
    package let openedAt: Timestamp
}

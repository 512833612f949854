package import ThreeDSecure

/// One purchase as the portal lists it.
package struct PortalPurchase: Sendable {
    package let id: TransactionID
    package let at: Timestamp
    package let merchantName: String
    package let amount: Amount?
    package let verdict: PurchaseVerdict
    /// Whether the user has said that it was someone else.
    package let isReported: Bool
}

/// One change of contacts as the portal lists it.
package struct PortalContactChange: Sendable {
    package let id: ContactChangeID
    package let at: Timestamp
    package let channel: ContactChannel
    package let isReported: Bool
}

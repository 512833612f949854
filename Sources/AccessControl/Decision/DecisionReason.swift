/// Why a purchase was answered as it was; kept with the transaction so that an agent can read it
/// (S19).
package enum DecisionReason: String, CaseIterable, Sendable {
    case appChannelNotServed = "app-channel-not-served"
    case requestorInitiatedNotServed = "requestor-initiated-not-served"
    case nonPaymentNotServed = "non-payment-not-served"
    case cardUnknown = "card-unknown"
    case cardExpired = "card-expired"
    case cardStolen = "card-stolen"
    case cardClosed = "card-closed"
    case cardUndetermined = "card-undetermined"
    case accessBlocked = "access-blocked"
    case firstPurchases = "first-purchases"
    case exemptPurchasesUsed = "exempt-purchases-used"
    case requestorAskedForChallenge = "requestor-asked-for-challenge"
    case browserChanged = "browser-changed"
    case contactsChanged = "contacts-changed"
    case dataShareOnly = "data-share-only"
}

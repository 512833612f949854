package import ThreeDSecure

/// What a cardholder says someone else has done.
package enum ReportedEvent: Hashable, Sendable {
    case purchase(TransactionID)
    case contactChange(ContactChangeID)
}

import ThreeDSecure

/// What became of a purchase and why, for the cardholder.
package enum PurchaseVerdict: String, CaseIterable, Sendable {
    /// Without a code: the first purchases of a card need none (S16).
    case firstPurchases = "first-purchases"
    /// Without a code, for another reason.
    case withoutCode = "without-code"
    case confirmed
    /// The window is open, or was announced.
    case underway
    case blocked
    case timedOut = "timed-out"
    case neverOpened = "never-opened"
    case cancelled
    case messageFault = "message-fault"
    case technicalFault = "technical-fault"
    /// Refused: the card's access was blocked before.
    case refusedBlocked = "refused-blocked"
    case refusedExpired = "refused-expired"
    case refusedStolen = "refused-stolen"
    case refusedClosed = "refused-closed"
    /// Neither yes nor no: the service could not or must not decide.
    case notDecided = "not-decided"

    /// Reads it off a transaction.
    init(of transaction: Transaction) {
        if let result = transaction.progress.result {
            self = Self(of: result.ending)
        } else if transaction.progress.stage != .answered {
            self = .underway
        } else {
            self = Self(of: transaction.facts)
        }
    }

    private init(of ending: ChallengeEnding) {
        self =
            switch ending {
            case .confirmed: .confirmed
            case .blocked: .blocked
            case .timedOut: .timedOut
            case .neverOpened: .neverOpened
            case .cancelled: .cancelled
            case .messageFault: .messageFault
            case .technicalFault: .technicalFault
            }
    }

    /// Of a purchase that was answered at once.
    private init(of facts: TransactionFacts) {
        let reasons = Set(facts.reasons)
        if facts.status == .authenticated {
            self = reasons.contains(.firstPurchases) ? .firstPurchases : .withoutCode
        } else if reasons.contains(.accessBlocked) {
            self = .refusedBlocked
        } else if reasons.contains(.cardExpired) {
            self = .refusedExpired
        } else if reasons.contains(.cardStolen) {
            self = .refusedStolen
        } else if reasons.contains(.cardClosed) {
            self = .refusedClosed
        } else {
            self = .notDecided
        }
    }
}

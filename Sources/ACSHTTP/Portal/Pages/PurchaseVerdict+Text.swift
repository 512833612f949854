import AccessControl

extension PurchaseVerdict {
    /// What became of a purchase, in words.
    var text: TextKey {
        switch self {
        case .firstPurchases: .portalVerdictFirstPurchases
        case .withoutCode: .portalVerdictWithoutCode
        case .confirmed: .portalVerdictConfirmed
        case .underway: .portalVerdictUnderway
        case .blocked: .portalVerdictBlocked
        case .timedOut: .portalVerdictTimedOut
        case .neverOpened: .portalVerdictNeverOpened
        case .cancelled: .portalVerdictCancelled
        case .messageFault: .portalVerdictMessageFault
        case .technicalFault: .portalVerdictTechnicalFault
        case .refusedBlocked: .portalVerdictRefusedBlocked
        case .refusedExpired: .portalVerdictRefusedExpired
        case .refusedStolen: .portalVerdictRefusedStolen
        case .refusedClosed: .portalVerdictRefusedClosed
        case .notDecided: .portalVerdictNotDecided
        }
    }

    /// Whether it went well, for the style.
    var kind: String {
        switch self {
        case .firstPurchases, .withoutCode, .confirmed: "good"
        case .underway, .notDecided: "open"
        default: "bad"
        }
    }
}

extension ContactChannel {
    /// Through which door contacts were changed, in words.
    var portalText: TextKey {
        switch self {
        case .window: .portalChangesWindow
        case .portal: .portalChangesPortal
        case .customerService: .portalChangesCustomerService
        case .issuer: .portalChangesIssuer
        }
    }
}

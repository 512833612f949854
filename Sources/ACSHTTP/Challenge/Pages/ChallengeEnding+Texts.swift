import AccessControl

/// How each end of a challenge is said and shown.
extension ChallengeEnding {
    /// What happened, in a few words.
    var headline: TextKey {
        switch self {
        case .confirmed: .endConfirmedTitle
        case .blocked: .endBlockedTitle
        case .timedOut: .endTimedOutTitle
        case .neverOpened: .endNeverOpenedTitle
        case .cancelled: .endCancelledTitle
        case .messageFault: .endMessageFaultTitle
        case .technicalFault: .endTechnicalFaultTitle
        }
    }

    /// What it means for the purchase.
    var outcome: TextKey {
        switch self {
        case .confirmed: .endConfirmedPurchase
        case .blocked: .endBlockedPurchase
        case .timedOut: .endTimedOutPurchase
        case .neverOpened: .endNeverOpenedPurchase
        case .cancelled: .endCancelledPurchase
        case .messageFault: .endMessageFaultPurchase
        case .technicalFault: .endTechnicalFaultPurchase
        }
    }

    /// What to do next.
    var advice: TextKey {
        switch self {
        case .confirmed: .endConfirmedNext
        case .blocked: .endBlockedNext
        case .timedOut: .endTimedOutNext
        case .neverOpened: .endNeverOpenedNext
        case .cancelled: .endCancelledNext
        case .messageFault: .endMessageFaultNext
        case .technicalFault: .endTechnicalFaultNext
        }
    }

    /// The drawing over it.
    var sign: EndSign {
        switch self {
        case .confirmed: .tick
        case .blocked: .lock
        case .timedOut, .neverOpened: .clock
        case .cancelled: .cross
        case .messageFault, .technicalFault: .exclamation
        }
    }

    /// Whether customer service can help.
    var wantsService: Bool { self == .blocked || self == .technicalFault }

    /// Whether the cardholder knows all of it already: what they wanted has happened.
    var needsNoReading: Bool { self == .confirmed || self == .cancelled }
}

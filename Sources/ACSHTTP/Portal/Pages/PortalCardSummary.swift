import AccessControl

/// One card in words.
struct PortalCardSummary: Sendable {
    let path: String
    let product: String
    let role: String
    let ending: String
    let state: String
    let stateName: String
    let stateText: String?
    let mobile: Contact?
    let email: Contact?

    /// One contact, for eyes and for ears.
    struct Contact: Sendable {
        let masked: String
        let spoken: String

        init(_ contact: MaskedContact, _ texts: PageTexts) {
            let line = ContactLine(contact, texts)
            (masked, spoken) = (line.masked, line.spoken)
        }
    }

    init(_ card: PortalCard, _ texts: PageTexts) {
        path = PortalRoute.card(card.handle).path
        product = card.productName
        role = texts[Self.role(card.role)]
        ending = texts[.portalCardEnding, ["lastDigits": card.lastDigits.digits]]
        state = card.state.rawValue
        switch card.state {
        case .active: (stateName, stateText) = (texts[.portalStateActive], nil)
        case .blocked:
            (stateName, stateText) = (texts[.portalStateBlocked], texts[.portalStateBlockedText])
        case .frozen:
            (stateName, stateText) = (texts[.portalStateFrozen], texts[.portalStateFrozenText])
        case .notInUse:
            (stateName, stateText) =
                (texts[.portalStateNotInUse], texts[.portalStateNotInUseText])
        }
        mobile = card.maskedMobile.map { Contact($0, texts) }
        email = card.maskedEmail.map { Contact($0, texts) }
    }

    private static func role(_ role: CardRole) -> TextKey {
        switch role {
        case .main: .portalRoleMain
        case .additional: .portalRoleAdditional
        case .extra: .portalRoleExtra
        }
    }
}

extension PortalCard {
    fileprivate var maskedMobile: MaskedContact? {
        mobile.map { MaskedContact(channel: .sms, text: $0.masked, state: .accepted) }
    }

    fileprivate var maskedEmail: MaskedContact? {
        email.map { MaskedContact(channel: .email, text: $0.masked, state: .accepted) }
    }
}

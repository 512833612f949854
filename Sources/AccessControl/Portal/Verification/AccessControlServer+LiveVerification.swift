extension AccessControlServer {
    /// A code that can still be typed, and where it goes.
    struct LiveVerification: Sendable {
        let verification: Verification
        let card: Card
        let reach: Contacts
    }

    /// Finds a code that is still good: in time, unused, with tries left, of this user, for a card that
    /// the user still has, whose contacts are those that it was made for and not frozen.
    func liveVerification(
        _ id: VerificationID,
        for user: PortalUserID?
    ) async throws -> LiveVerification? {
        guard let verification = try await stores.verifications.verification(id),
            user == nil || verification.user == user,
            verification.usedAt == nil, clock.now < verification.expiresAt,
            verification.tries < profile.code.entriesPerChallenge,
            let owner = try await stores.users.user(verification.user),
            owner.cards.contains(verification.card),
            let card = try await stores.cards.card(verification.card),
            card.contactState.frozenAt == nil,
            card.contactState.revision == verification.contactsRevision
        else { return nil }
        let reach =
            switch verification.purpose {
            case .signIn: try contacts(of: card)
            case .newContact: try vault.open(verification.proposed, of: card.reference)
            }
        return LiveVerification(verification: verification, card: card, reach: reach)
    }

    /// The message with a code of the portal; `nil` when the code is of no use any more.
    func verificationMessage(
        _ item: OutboxItem,
        of id: VerificationID
    ) async throws -> OutgoingMessage? {
        guard let live = try await liveVerification(id, for: nil) else { return nil }
        let code = try VerificationCode(
            of: live.verification,
            length: profile.code.length,
            keys: keys
        )
        let user = try await stores.users.user(live.verification.user)
        let language = user?.language ?? live.card.language ?? profile.firstLanguage
        let minutes = (profile.code.life.secondsRoundedUp + 59) / 60
        if item.kind == .verificationBySMS {
            return live.reach.mobile.map {
                composer.verification(
                    code.digits,
                    to: $0,
                    purpose: live.verification.purpose,
                    language: language,
                    minutes: minutes,
                    reference: item.reference
                )
            }
        }
        return live.reach.email.map {
            composer.verification(
                code.digits,
                to: $0,
                purpose: live.verification.purpose,
                language: language,
                minutes: minutes,
                reference: item.reference
            )
        }
    }

    /// The contacts as they may be shown, with how far each sending has come.
    static func masked(_ contacts: Contacts, _ deliveries: [Delivery]) -> [MaskedContact] {
        func state(_ kind: OutboxKind) -> Delivery.State {
            deliveries.last { $0.kind == kind }?.state ?? .pending
        }
        let mobile = contacts.mobile.map {
            MaskedContact(channel: .sms, text: $0.masked, state: state(.verificationBySMS))
        }
        let email = contacts.email.map {
            MaskedContact(channel: .email, text: $0.masked, state: state(.verificationByEmail))
        }
        return [mobile, email].compactMap(\.self)
    }
}

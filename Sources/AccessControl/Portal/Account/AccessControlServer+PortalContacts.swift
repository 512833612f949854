extension AccessControlServer {
    /// A new contact was typed: a code goes to it, and to nobody else.
    ///
    /// - Parameters:
    ///   - typed: What was typed.
    ///   - kind: Which contact it is to be.
    ///   - handle: The card.
    ///   - visit: The session.
    /// - Returns: What follows.
    /// - Throws: When the store fails.
    package func proposeContact(
        _ typed: String,
        as kind: ContactKind,
        for handle: CardHandle,
        in visit: PortalVisit
    ) async throws -> ContactProposalAnswer {
        guard let card = try await card(handle, of: visit) else { return .unknownCard }
        guard card.contactState.frozenAt == nil else { return .frozen }
        let form = ContactForm(
            mobile: kind == .mobile ? typed : "",
            removesMobile: false,
            email: kind == .email ? typed : "",
            removesEmail: false
        )
        let edit: ContactEdit
        do {
            edit = try form.edit(of: contacts(of: card), plans: profile.numberingPlans)
        } catch let faults as ContactFormFaults {
            return .wrong(faults)
        }
        let draft = VerificationDraft(
            purpose: .newContact,
            card: card,
            proposed: edit.applied(to: Contacts(mobile: nil, email: nil))
        )
        let verification = try await openVerification(draft, for: visit.user.id)
        return verification.map { .codeSent($0) } ?? .tooMany
    }

    /// The page for the code to a new contact; `nil` when there is nothing to be typed any more.
    package func newContactScreen(
        of id: VerificationID,
        in visit: PortalVisit
    ) async throws -> VerificationScreen? {
        let screen = try await screen(of: id, for: visit.user.id)
        return screen?.purpose == .newContact ? screen : nil
    }

    /// The code from the new contact was typed: from now on it holds, and the earlier ones are told.
    package func confirmNewContact(
        _ typed: String,
        of id: VerificationID,
        in visit: PortalVisit
    ) async throws -> ContactConfirmation {
        guard let live = try await liveVerification(id, for: visit.user.id),
            live.verification.purpose == .newContact
        else { return .refused(.over) }
        if let fault = try await check(typed, of: id, for: visit.user.id) {
            return .refused(fault)
        }
        let edit = ContactEdit(
            mobile: live.reach.mobile.map { .replace($0) } ?? .keep,
            email: live.reach.email.map { .replace($0) } ?? .keep
        )
        let outcome = try await changeContacts(
            of: live.card.reference,
            edit: edit,
            channel: .portal,
            actor: visit.user.id.description
        )
        return .changed(outcome, handle(of: live.card.reference, for: visit))
    }

    /// Sends the code to a new contact once more.
    package func resendNewContactCode(
        _ id: VerificationID,
        in visit: PortalVisit
    ) async throws -> VerificationResend {
        guard try await newContactScreen(of: id, in: visit) != nil else { return .over }
        return try await resend(id, for: visit.user.id)
    }

    /// Removes a contact while the other one remains; the removed one is told.
    package func removeContact(
        _ kind: ContactKind,
        of handle: CardHandle,
        in visit: PortalVisit
    ) async throws -> ContactChangeOutcome {
        guard let card = try await card(handle, of: visit) else { return .unknownCard }
        return try await changeContacts(
            of: card.reference,
            edit: ContactEdit(
                mobile: kind == .mobile ? .remove : .keep,
                email: kind == .email ? .remove : .keep
            ),
            channel: .portal,
            actor: visit.user.id.description
        )
    }
}

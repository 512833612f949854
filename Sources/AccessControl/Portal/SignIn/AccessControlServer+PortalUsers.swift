import ThreeDSecure

extension AccessControlServer {
    /// Takes users into the portal.
    ///
    /// A user that is there gets the cards and the language anew; a password that is another than
    /// before ends all sessions.
    ///
    /// - Throws: ``PortalUserError``, or when the store fails.
    package func enrol(_ users: [PortalUserEnrolment]) async throws {
        for user in users {
            guard !user.cards.isEmpty else { throw PortalUserError.noCards }
            guard user.password.isLongEnough else { throw PortalUserError.passwordTooShort }
        }
        for user in users { try await enrol(user) }
    }

    private func enrol(_ enrolment: PortalUserEnrolment) async throws {
        let name = UserNameHash(of: enrolment.name, keys: keys)
        let known = try await stores.users.user(named: name)
        let hash = try await passwordHash(of: enrolment, known: known)
        let user = PortalUser(
            id: known?.id ?? identifiers.portalUser(),
            name: name,
            password: hash,
            cards: enrolment.cards.map { CardReference(of: $0, keys: keys) },
            language: enrolment.language
        )
        try await stores.users.enrol(user)
        if let known, known.password != hash {
            try await stores.sessions.endAll(of: known.id, except: nil)
        }
    }

    /// The hash that is there, if the password is still the same.
    private func passwordHash(
        of enrolment: PortalUserEnrolment,
        known: PortalUser?
    ) async throws -> SecretHash {
        if let known, try await hasher.matches(enrolment.password.bytes, known.password) {
            return known.password
        }
        return try await hasher.hash(enrolment.password.bytes)
    }
}

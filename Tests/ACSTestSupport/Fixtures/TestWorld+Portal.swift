package import AccessControl
import ThreeDSecure

extension TestWorld {
    /// A user of the portal as tests type it.
    package struct SampleUser: Sendable {
        package let name: String
        package let password: String
    }

    /// Stores a user of the portal; the first card is the own one.
    package func enrolUser(
        _ name: String = "anyone@example.se",
        password: String = "Ljung-och-lav",
        cards: [String] = [cardNumber],
        language: Language? = .swedish
    ) async throws -> SampleUser {
        guard let userName = UserName(name), let secret = Password(password) else {
            throw FixtureError()
        }
        let numbers = cards.compactMap { CardNumber($0) }
        guard numbers.count == cards.count else { throw FixtureError() }
        try await server.enrol([
            PortalUserEnrolment(
                name: userName,
                password: secret,
                cards: numbers,
                language: language
            )
        ])
        return SampleUser(name: name, password: password)
    }

    /// A second card, with an e-mail address alone.
    package static let otherCardNumber = "379903123412352"
}

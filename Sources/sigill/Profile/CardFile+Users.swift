import AccessControl
import ThreeDSecure

extension CardFile {
    /// A user of the account portal.
    struct User: Decodable {
        let userName: String
        let password: String
        /// The keys of the cards, the user's own first.
        let cards: [String]
        let language: String?
        let about: String
    }

    /// The users of the account portal.
    ///
    /// - Throws: ``SettingsError`` that names the user's place in the file and the setting.
    func portalUsers() throws -> [PortalUserEnrolment] {
        try (users ?? []).enumerated().map { place, user in
            func fault(_ setting: String, _ wanted: String) -> SettingsError {
                SettingsError("users.\(place).\(setting) must be \(wanted)")
            }
            guard let name = UserName(user.userName) else { throw fault("userName", "a name") }
            guard let password = Password(user.password), password.isLongEnough else {
                throw fault("password", "\(Password.least) characters or more")
            }
            let numbers = user.cards.compactMap { key in
                cards.first { $0.key == key && $0.enrolled ?? true }
                    .flatMap { CardNumber($0.number) }
            }
            guard !numbers.isEmpty, numbers.count == user.cards.count else {
                throw fault("cards", "keys of enrolled cards")
            }
            return PortalUserEnrolment(
                name: name,
                password: password,
                cards: numbers,
                language: user.language.flatMap(Language.init(rawValue:))
            )
        }
    }
}

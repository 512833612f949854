import AccessControl
import Sandbox
import ThreeDSecure

/// Test cards as a YAML file: what the issuer knows of them, and what they show a developer.
struct CardFile: Decodable {
    let cards: [Entry]
    /// Who can sign in to the account portal.
    let users: [User]?

    struct Entry: Decodable {
        let key: String
        let number: String
        let expiry: String
        let product: String
        let outcome: String
        let enrolled: Bool?
        let account: String?
        let role: String?
        let language: String?
        let mobile: String?
        let email: String?
        let standing: String?
        let completedPurchases: Int?
        let blocked: Bool?
        /// Answers to security questions, by the name of the question.
        let answers: [String: String]?
    }

    /// Reads the file at a path, or the test cards that ship with the program.
    static func load(_ path: String?) throws(SettingsError) -> Self {
        try YAMLFile(path: path, shipped: "test-cards").decode(Self.self)
    }
}

extension CardFile {
    /// The cards that the issuer knows.
    ///
    /// - Parameters:
    ///   - profile: The issuer's profile.
    ///   - now: Since when blocked ones are blocked.
    /// - Returns: What is enrolled.
    /// - Throws: ``SettingsError`` that names the card and the setting.
    func enrolments(profile: IssuerProfile, now: Timestamp) throws -> [CardEnrolment] {
        try cards.filter { $0.enrolled ?? true }.map { try $0.enrolment(profile, now: now) }
    }
}

extension CardFile.Entry {
    fileprivate func enrolment(_ profile: IssuerProfile, now: Timestamp) throws -> CardEnrolment {
        guard let cardNumber = CardNumber(number) else { throw fault("number", "13 to 19 digits") }
        guard let cardExpiry = CardExpiry(yearMonth: expiry) else { throw fault("expiry", "YYMM") }
        return CardEnrolment(
            number: cardNumber,
            account: AccountID(rawValue: account ?? key),
            role: try named(role ?? "main", "role"),
            expiry: cardExpiry,
            language: try spokenLanguage(),
            standing: try named(standing ?? "active", "standing"),
            contacts: try contacts(profile.numberingPlans),
            answers: try securityAnswers(profile.questions),
            history: CardCounters(
                completedPurchases: completedPurchases ?? 0,
                failuresInARow: 0,
                blockedAt: blocked == true ? now : nil
            )
        )
    }

    private func spokenLanguage() throws(SettingsError) -> Language? {
        guard let code = language else { return nil }
        guard let spoken = Language(rawValue: code) else {
            throw fault("language", "the code of a language")
        }
        return spoken
    }

    private func contacts(_ plans: [NumberingPlan]) throws -> Contacts {
        do {
            return Contacts(
                mobile: try mobile.map { try MobileNumber($0, plans: plans) },
                email: try email.map { try EmailAddress($0) }
            )
        } catch is MobileNumberError {
            throw fault("mobile", "a mobile number of a country that codes are sent to")
        } catch {
            throw fault("email", "an e-mail address")
        }
    }

    private func securityAnswers(
        _ questions: [SecurityQuestion]
    ) throws -> [QuestionID: SecurityAnswer] {
        var read: [QuestionID: SecurityAnswer] = [:]
        for (name, text) in answers ?? [:] {
            guard let question = questions.first(where: { $0.id.rawValue == name }) else {
                throw fault("answers.\(name)", "an answer to a question of the profile")
            }
            do {
                read[question.id] = try SecurityAnswer(text, to: question)
            } catch {
                throw fault("answers.\(name)", "an answer of the kind that is asked for")
            }
        }
        return read
    }

    private func named<Value: RawRepresentable & CaseIterable>(
        _ name: String,
        _ setting: String
    ) throws(SettingsError) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: name) else {
            throw fault(setting, "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }

    private func fault(_ setting: String, _ wanted: String) -> SettingsError {
        SettingsError("cards.\(key).\(setting) must be \(wanted)")
    }
}

import AccessControl
import Foundation
import ThreeDSecure
import Yams

/// An issuer's profile as a YAML file.
///
/// Every number of the policy stands in it; see `docs/configuration.md` for the settings.
struct ProfileFile: Decodable {
    let issuer: String
    let programme: String
    let acsReferenceNumber: String
    let acsOperatorID: String
    let languages: [String]
    let customerService: CustomerServiceSettings
    let code: CodeSettings
    let window: WindowSettings
    let decision: DecisionSettings
    let smsCountries: [String]
    let indicators: [String: String]
    let products: [ProductSettings]
    let questions: [QuestionSettings]
    let contactUpdate: ContactUpdateSettings
    let hashing: HashingSettings
    let messages: MessageSettings
    /// Absent where the pages look as they ship.
    let branding: BrandingSettings?
    let portal: PortalSettings
    let alerts: AlertSettings

    struct CustomerServiceSettings: Decodable {
        let phone: String
        let opensAtHour: Int
        let closesAtHour: Int
        let timeZone: String
    }

    struct CodeSettings: Decodable {
        let length: Int
        let lifeSeconds: Int
        let resends: Int
        let resendIntervalSeconds: Int
        let entriesPerChallenge: Int
        let failuresInARow: Int
    }

    struct WindowSettings: Decodable {
        let firstRequestSeconds: Int
        let interactionSeconds: Int
    }

    struct DecisionSettings: Decodable {
        let exemptPurchases: Int
        let challengesChangedBrowsers: Bool
    }

    struct ProductSettings: Decodable {
        let id: String
        let name: String
        let firstNumber: String
        let lastNumber: String
        let usesMethod: Bool
    }

    /// Reads the profile at a path, or the sample profile that ships with the program.
    ///
    /// - Throws: A ``SettingsError`` that names the file, the setting and what was found.
    static func load(_ path: String?) throws -> IssuerProfile {
        let file = try YAMLFile(path: path, shipped: "classic")
        do {
            return try file.decode(Self.self).profile(in: file.folder)
        } catch let error as PolicyError {
            throw SettingsError("\(file.name): \(error.description)")
        }
    }
}

extension ProfileFile {
    /// The profile, with every setting checked.
    fileprivate func profile(in folder: URL?) throws(PolicyError) -> IssuerProfile {
        try IssuerProfile(
            issuerName: issuer,
            programmeName: programme,
            acsReferenceNumber: acsReferenceNumber,
            acsOperatorID: acsOperatorID,
            languages: languageList(),
            products: productList(),
            code: codePolicy(),
            window: WindowPolicy(
                firstRequest: .seconds(window.firstRequestSeconds),
                interaction: .seconds(window.interactionSeconds)
            ),
            decision: DecisionPolicy(
                exemptPurchases: decision.exemptPurchases,
                challengesChangedBrowsers: decision.challengesChangedBrowsers
            ),
            customerService: service(),
            indicators: indicatorTable(),
            numberingPlans: plans(),
            questions: questionList(),
            contactUpdate: contactUpdatePolicy(),
            hashing: HashingCost(logN: hashing.logN),
            messages: MessagePolicy(bindsCodeToOrigin: messages.bindsCodeToOrigin),
            portal: portalPolicy(),
            alerts: alertPolicy(),
            branding: brand(in: folder)
        )
    }

    private func codePolicy() throws(PolicyError) -> CodePolicy {
        try CodePolicy(
            length: code.length,
            life: .seconds(code.lifeSeconds),
            resends: code.resends,
            resendInterval: .seconds(code.resendIntervalSeconds),
            entriesPerChallenge: code.entriesPerChallenge,
            failuresInARow: code.failuresInARow
        )
    }

    func languageList() throws(PolicyError) -> [Language] {
        var list: [Language] = []
        for name in languages {
            guard let language = Language(rawValue: name) else {
                throw PolicyError("languages: \(name) is no code of a language")
            }
            list.append(language)
        }
        return list
    }

    private func productList() throws(PolicyError) -> [Product] {
        var list: [Product] = []
        for product in products {
            guard let first = CardNumber(product.firstNumber),
                let last = CardNumber(product.lastNumber)
            else {
                throw PolicyError(
                    "products.\(product.id): a number of the range is not 13 to 19 digits"
                )
            }
            list.append(
                try Product(
                    id: ProductID(rawValue: product.id),
                    name: product.name,
                    first: first,
                    last: last,
                    usesMethod: product.usesMethod
                )
            )
        }
        return list
    }

    private func service() throws(PolicyError) -> CustomerService {
        guard let timeZone = TimeZone(identifier: customerService.timeZone) else {
            throw PolicyError("customerService.timeZone: \(customerService.timeZone) is not known")
        }
        return CustomerService(
            phone: customerService.phone,
            hours: try OpeningHours(
                opensAtHour: customerService.opensAtHour,
                closesAtHour: customerService.closesAtHour,
                timeZone: timeZone
            )
        )
    }

    private func indicatorTable() throws(PolicyError)
        -> [TransactionStatus: ElectronicCommerceIndicator]
    {
        var table: [TransactionStatus: ElectronicCommerceIndicator] = [:]
        for (name, value) in indicators {
            guard let status = TransactionStatus(rawValue: name) else {
                throw PolicyError("indicators: \(name) is no transStatus")
            }
            table[status] = ElectronicCommerceIndicator(rawValue: value)
        }
        return table
    }

    private func plans() throws(PolicyError) -> [NumberingPlan] {
        var list: [NumberingPlan] = []
        for country in smsCountries {
            guard let plan = NumberingPlan.plan(of: country) else {
                throw PolicyError("smsCountries: no numbering plan for \(country)")
            }
            list.append(plan)
        }
        return list
    }
}

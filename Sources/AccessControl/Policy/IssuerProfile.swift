package import ThreeDSecure

/// Everything that one issuer decides: names, products, languages, hours and every number.
package struct IssuerProfile: Sendable {
    package let issuerName: String
    package let programmeName: String
    package let acsReferenceNumber: String
    package let acsOperatorID: String
    package let languages: [Language]
    package let products: [Product]
    package let code: CodePolicy
    package let window: WindowPolicy
    package let decision: DecisionPolicy
    package let customerService: CustomerService
    /// The scheme's indicator for each status (ECI).
    package let indicators: [TransactionStatus: ElectronicCommerceIndicator]
    /// The countries whose mobile numbers get codes by SMS (S6).
    package let numberingPlans: [NumberingPlan]
    /// The security questions, those asked first in front (S5).
    package let questions: [SecurityQuestion]
    package let contactUpdate: ContactUpdatePolicy
    package let hashing: HashingCost
    package let messages: MessagePolicy
    package let branding: Branding
    package let portal: PortalPolicy
    package let alerts: AlertPolicy

    package init(
        issuerName: String,
        programmeName: String,
        acsReferenceNumber: String,
        acsOperatorID: String,
        languages: [Language],
        products: [Product],
        code: CodePolicy,
        window: WindowPolicy,
        decision: DecisionPolicy,
        customerService: CustomerService,
        indicators: [TransactionStatus: ElectronicCommerceIndicator],
        numberingPlans: [NumberingPlan],
        questions: [SecurityQuestion],
        contactUpdate: ContactUpdatePolicy,
        hashing: HashingCost,
        messages: MessagePolicy,
        portal: PortalPolicy,
        alerts: AlertPolicy,
        branding: Branding = Branding()
    ) throws(PolicyError) {
        guard !languages.isEmpty else { throw PolicyError("languages must name at least one") }
        guard !products.isEmpty else { throw PolicyError("products must name at least one") }
        guard Set(products.map(\.id)).count == products.count else {
            throw PolicyError("products: an id stands twice")
        }
        guard Set(questions.map(\.id)).count == questions.count else {
            throw PolicyError("questions: an id stands twice")
        }
        guard !contactUpdate.isInWindow || questions.count >= contactUpdate.questionsAsked else {
            throw PolicyError(
                "contactUpdate.questionsAsked: there are only \(questions.count) questions"
            )
        }
        self.issuerName = issuerName
        self.programmeName = programmeName
        self.acsReferenceNumber = acsReferenceNumber
        self.acsOperatorID = acsOperatorID
        self.languages = languages
        self.products = products
        self.code = code
        self.window = window
        self.decision = decision
        self.customerService = customerService
        self.indicators = indicators
        self.numberingPlans = numberingPlans
        self.questions = questions
        self.contactUpdate = contactUpdate
        self.hashing = hashing
        self.messages = messages
        self.branding = branding
        self.portal = portal
        self.alerts = alerts
    }

    /// The language used where neither card nor browser decides.
    package var firstLanguage: Language { languages.first ?? .swedish }

    /// The product of a card, by its name in the card's row.
    package func product(_ id: ProductID) -> Product? {
        products.first { $0.id == id }
    }
}

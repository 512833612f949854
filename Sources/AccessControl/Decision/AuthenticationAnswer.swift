package import ThreeDSecure

/// What the ARes says.
package struct AuthenticationAnswer: Sendable {
    package let facts: TransactionFacts
    package let decision: Decision
    package let electronicCommerceIndicator: ElectronicCommerceIndicator?
    package let authenticationValue: AuthenticationValue?
    /// `cardholderInfo`, in the cardholder's language.
    package let cardholderInfo: String?
}

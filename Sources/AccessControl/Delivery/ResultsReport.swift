package import ThreeDSecure

/// The result of a challenge on its way to the Directory Server (RReq).
package struct ResultsReport: Sendable {
    package let transaction: TransactionFacts
    package let result: ChallengeResult
    /// With status Y only.
    package let authenticationValue: AuthenticationValue?
    package let electronicCommerceIndicator: ElectronicCommerceIndicator

    package init(
        transaction: TransactionFacts,
        result: ChallengeResult,
        authenticationValue: AuthenticationValue?,
        electronicCommerceIndicator: ElectronicCommerceIndicator
    ) {
        self.transaction = transaction
        self.result = result
        self.authenticationValue = authenticationValue
        self.electronicCommerceIndicator = electronicCommerceIndicator
    }
}

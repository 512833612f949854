/// The numbers that govern when a code is asked for.
package struct DecisionPolicy: Hashable, Sendable {
    /// How many completed purchases of a card need no code (S16); 0 switches the exemption off.
    package let exemptPurchases: Int
    /// Whether a browser that differs between 3DS Method and purchase loses the exemption.
    package let challengesChangedBrowsers: Bool

    package init(exemptPurchases: Int, challengesChangedBrowsers: Bool) throws(PolicyError) {
        guard (0...100).contains(exemptPurchases) else {
            throw PolicyError("decision.exemptPurchases must be 0 to 100, found \(exemptPurchases)")
        }
        self.exemptPurchases = exemptPurchases
        self.challengesChangedBrowsers = challengesChangedBrowsers
    }
}

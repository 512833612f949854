/// What governs the update of contacts in the window (S5).
package struct ContactUpdatePolicy: Hashable, Sendable {
    /// Whether contacts can be updated in the window at all; otherwise the cardholder calls.
    package let isInWindow: Bool
    /// How many security questions are asked.
    package let questionsAsked: Int
    /// Whether they stand on one page, so that nobody learns which answer was wrong.
    package let asksTogether: Bool
    /// How often contacts can be changed in one challenge: a mistyped number can be mended.
    package let changesPerChallenge: Int
    /// For how long changed contacts are flagged to the decision rules; zero switches it off.
    package let coolOff: Duration

    package init(
        isInWindow: Bool,
        questionsAsked: Int,
        asksTogether: Bool,
        changesPerChallenge: Int,
        coolOff: Duration
    ) throws(PolicyError) {
        guard (1...5).contains(questionsAsked) else {
            throw PolicyError(
                "contactUpdate.questionsAsked must be 1 to 5, found \(questionsAsked)"
            )
        }
        guard (1...5).contains(changesPerChallenge) else {
            throw PolicyError(
                "contactUpdate.changesPerChallenge must be 1 to 5, found \(changesPerChallenge)"
            )
        }
        guard (.zero ... .seconds(90 * 86_400)).contains(coolOff) else {
            throw PolicyError("contactUpdate.coolOffHours must be 0 to 2160")
        }
        self.isInWindow = isInWindow
        self.questionsAsked = questionsAsked
        self.asksTogether = asksTogether
        self.changesPerChallenge = changesPerChallenge
        self.coolOff = coolOff
    }
}

package import AccessControl

extension ContactUpdatePolicy {
    /// Two questions, one after the other, and no cool-off.
    package static func test(
        isInWindow: Bool = true,
        questionsAsked: Int = 2,
        asksTogether: Bool = false,
        changesPerChallenge: Int = 3,
        coolOff: Duration = .zero
    ) throws -> ContactUpdatePolicy {
        try ContactUpdatePolicy(
            isInWindow: isInWindow,
            questionsAsked: questionsAsked,
            asksTogether: asksTogether,
            changesPerChallenge: changesPerChallenge,
            coolOff: coolOff
        )
    }
}

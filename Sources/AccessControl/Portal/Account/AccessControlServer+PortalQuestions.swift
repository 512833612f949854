extension AccessControlServer {
    /// The security questions of a card; `nil` for a card that is not the user's.
    package func questionsScreen(
        of handle: CardHandle,
        in visit: PortalVisit
    ) async throws -> QuestionsScreen? {
        guard let card = try await card(handle, of: visit),
            let shown = try await portalCard(handle, of: visit)
        else { return nil }
        return QuestionsScreen(
            card: shown,
            questions: profile.questions,
            answered: Set(try await answeredQuestions(of: card.reference).map(\.id)),
            needed: neededQuestions
        )
    }

    /// Answers were typed; an empty field leaves what is there.
    ///
    /// Only shortly after a code: whoever sets the answers can change contacts by them in the window.
    ///
    /// - Parameters:
    ///   - typed: What was typed, by question.
    ///   - handle: The card.
    ///   - visit: The session.
    /// - Returns: What became of them.
    /// - Throws: When the store fails.
    package func setAnswers(
        _ typed: [QuestionID: String],
        of handle: CardHandle,
        in visit: PortalVisit
    ) async throws -> QuestionsAnswer {
        guard let card = try await card(handle, of: visit) else { return .unknownCard }
        guard visit.session.isFresh(at: clock.now) else { return .codeNeeded }
        var answers: [QuestionID: SecurityAnswer] = [:]
        var faults: [QuestionID: SecurityAnswerError] = [:]
        for question in profile.questions {
            guard let text = typed[question.id], !text.trimmedOfSpaces.isEmpty else { continue }
            do {
                answers[question.id] = try SecurityAnswer(text, to: question)
            } catch {
                faults[question.id] = error
            }
        }
        guard faults.isEmpty else { return .wrong(faults) }
        let before = try await answeredQuestions(of: card.reference).map(\.id)
        guard !answers.isEmpty, Set(before).union(answers.keys).count >= neededQuestions
        else { return .tooFew }
        try await setAnswers(answers, of: card.reference)
        return .saved
    }

    /// Whether something that a stolen session must not do may be done now.
    package func isFresh(_ visit: PortalVisit) -> Bool { visit.session.isFresh(at: clock.now) }

    private var neededQuestions: Int {
        min(profile.contactUpdate.questionsAsked, profile.questions.count)
    }
}

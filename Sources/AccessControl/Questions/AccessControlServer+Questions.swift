extension AccessControlServer {
    /// Stores answers to security questions of one card, in place of earlier ones.
    package func setAnswers(
        _ answers: [QuestionID: SecurityAnswer],
        of card: CardReference
    ) async throws {
        var hashes: [QuestionID: SecretHash] = [:]
        for (question, answer) in answers {
            hashes[question] = try await hasher.hash(answer.bytes)
        }
        try await stores.answers.set(hashes, of: card)
    }

    /// The questions of a card that have an answer, in the order of the profile.
    package func answeredQuestions(of card: CardReference) async throws -> [SecurityQuestion] {
        let answers = try await stores.answers.answers(of: card)
        return profile.questions.filter { answers[$0.id] != nil }
    }
}

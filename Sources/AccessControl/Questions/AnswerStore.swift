/// Keeps the answers to security questions, as hashes.
package protocol AnswerStore: Sendable {
    /// The answers of a card, by question.
    func answers(of card: CardReference) async throws -> [QuestionID: SecretHash]

    /// Stores answers of a card, in place of earlier ones to the same questions.
    func set(_ answers: [QuestionID: SecretHash], of card: CardReference) async throws
}

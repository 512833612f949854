/// The page on which security questions are answered.
package struct QuestionsScreen: Sendable {
    package let card: PortalCard
    package let questions: [SecurityQuestion]
    /// Those that have an answer already.
    package let answered: Set<QuestionID>
    /// How many must have one.
    package let needed: Int
}

/// What became of answers that were typed.
package enum QuestionsAnswer: Sendable {
    case saved
    case wrong([QuestionID: SecurityAnswerError])
    /// Fewer than the service asks would have an answer.
    case tooFew
    /// The last code is too long ago.
    case codeNeeded
    /// Not a card of the user.
    case unknownCard
}

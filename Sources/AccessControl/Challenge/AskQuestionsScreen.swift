/// The page that asks security questions before the contacts can be changed (S5).
package struct AskQuestionsScreen: Sendable {
    package let step: UpdateStep
    /// Those on this page: one, or all of them.
    package let questions: [SecurityQuestion]
    /// The place of the first of them, from 0.
    package let first: Int
    /// How many are asked in all.
    package let total: Int
    /// What was typed that can't be an answer; it did not count.
    package let faults: [QuestionID: SecurityAnswerError]
    /// How many tries are left, after a wrong one.
    package let triesLeft: Int?
}

/// The page that says that customer service must be called to change the contacts.
package struct CallServiceScreen: Sendable {
    package let step: UpdateStep
    package let reason: Reason

    package enum Reason: String, CaseIterable, Sendable {
        /// The issuer's policy: no update in the window.
        case notInWindow
        /// The card has too few answered questions.
        case noQuestions
        /// The contacts are frozen.
        case frozen
        /// They were changed as often as policy allows in one challenge.
        case changedTooOften
    }
}

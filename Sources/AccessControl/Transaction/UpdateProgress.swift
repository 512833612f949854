/// How far the update of the contacts has come in one challenge (S5).
package struct UpdateProgress: Hashable, Sendable {
    /// Whether the window shows the pages of the update, rather than that of the code.
    package var isOpen: Bool
    /// Answers that were wrong or are just being compared: counted before that (S17).
    package var tries: Int
    /// How many of the questions have been answered, in their order.
    package var answered: Int
    /// Whether all of them were, and the contacts may be changed once.
    package var isIdentified: Bool
    /// How often the contacts were changed.
    package var changes: Int

    package init(
        isOpen: Bool = false,
        tries: Int = 0,
        answered: Int = 0,
        isIdentified: Bool = false,
        changes: Int = 0
    ) {
        self.isOpen = isOpen
        self.tries = tries
        self.answered = answered
        self.isIdentified = isIdentified
        self.changes = changes
    }
}

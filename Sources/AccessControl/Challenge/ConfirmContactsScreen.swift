/// The page that sums up the new contacts before they hold.
package struct ConfirmContactsScreen: Sendable {
    package let step: UpdateStep
    package let mobile: Line
    package let email: Line
    /// What was typed, to be sent once more with the confirmation.
    package let form: ContactForm

    /// What becomes of one contact.
    package enum Line: Hashable, Sendable {
        /// As typed by the cardholder, in full: it is theirs to check.
        case new(String)
        /// It stays; masked.
        case kept(String)
        case removed
        /// There was none and there is none.
        case absent
    }
}

/// What is wrong with contacts that were typed; never holds what was typed.
package struct ContactFormFaults: Error, Hashable, Sendable {
    package var mobile: MobileNumberError?
    package var email: EmailAddressError?
    package var whole: Whole?

    package init() {}

    package var isEmpty: Bool { mobile == nil && email == nil && whole == nil }

    /// A fault of both together.
    package enum Whole: Hashable, Sendable {
        /// Nothing is there that differs from what the card has.
        case unchanged
        /// No contact would be left.
        case noneLeft
    }
}

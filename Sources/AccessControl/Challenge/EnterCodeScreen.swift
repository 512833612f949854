/// The page on which the code is typed.
package struct EnterCodeScreen: Sendable {
    package let ticket: WindowTicket
    package let language: Language
    package let purchase: PurchaseSummary
    package let codeLength: Int
    package let contacts: [MaskedContact]
    /// Until when the code is good; server time decides (S9).
    package let expiresAt: Timestamp
    package let timeLeft: Duration
    /// How many times the code can still be sent again, and from when on.
    package let resendsLeft: Int
    package let resendAfter: Duration
    package let notice: Notice?
    /// Whether the window leads to the update of the contacts, or customer service has to be called.
    package let canUpdate: Bool

    /// What the last step came to.
    package enum Notice: Hashable, Sendable {
        case wrongCode(triesLeft: Int)
        /// What was typed can't be a code; it did not count.
        case notACode
        case sentAgain
        case waitBeforeResending(Duration)
        case noResendsLeft
        /// The contacts have changed: the earlier code is dead, another is on its way.
        case contactsChanged
        /// The cardholder has just updated the contacts: another code is on its way to them.
        case contactsUpdated
    }
}

/// The page on which a code of the portal is typed.
package struct VerificationScreen: Sendable {
    package let id: VerificationID
    package let purpose: VerificationPurpose
    package let card: CardReference
    /// Where it was sent.
    package let contacts: [MaskedContact]
    package let expiresAt: Timestamp
    package let resendsLeft: Int
    /// How long to wait before it can be sent again.
    package let resendWait: Duration
    package let triesLeft: Int
}

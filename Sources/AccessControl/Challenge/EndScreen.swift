/// The page that says how the challenge ended, and takes the browser back to the merchant.
package struct EndScreen: Sendable {
    package let language: Language
    package let purchase: PurchaseSummary
    package let ending: ChallengeEnding
    /// Where the browser goes with the final CRes; absent where there is nowhere to go.
    package let wayBack: WayBack?

    /// A form that the browser posts to the merchant's side.
    package struct WayBack: Sendable {
        package let notificationURL: String
        /// The CRes, base64url without padding.
        package let challengeResponse: String
        /// `threeDSSessionData`, as it came.
        package let sessionData: String?
    }
}

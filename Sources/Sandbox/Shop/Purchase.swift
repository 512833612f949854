/// A purchase in the shop, from the checkout to its result.
struct Purchase: Sendable {
    enum Stage: Sendable {
        /// The card takes part; the browser's data are awaited. Next is ``authenticating``.
        case prepared(Order, LookupDocument)
        /// The 3DS Server was asked; next is ``authenticated`` or ``failed``.
        case authenticating
        /// The 3DS Server has an authentication; its result may still be to come.
        case authenticated(AuthenticationDocument)
        /// The purchase went through without 3-D Secure.
        case withoutAuthentication(reason: String)
        /// The shop could not get an authentication.
        case failed(reason: String)
    }

    /// Unguessable: who knows it sees the purchase.
    let id: String
    let store: Store
    let storeName: String
    /// The amount as people read it.
    let amount: String
    let windowSize: String
    /// Goes to the ACS and must come back unchanged (`threeDSSessionData`).
    let sessionData: String
    /// Whether it did; nil until the browser came back.
    var isSessionDataUnchanged: Bool?
    /// Whether the 3DS Method reported its end.
    var isMethodCompleted = false
    var stage: Stage
}

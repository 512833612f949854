/// The door through which contacts were changed (S8).
package enum ContactChannel: String, CaseIterable, Sendable {
    /// The challenge window, after the security questions (S5).
    case window
    /// The account portal.
    case portal
    /// Customer service, by telephone.
    case customerService = "customer-service"
    /// The issuer's systems.
    case issuer
}

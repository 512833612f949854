/// Why users could not be taken into the portal.
package enum PortalUserError: Error, Equatable, CustomStringConvertible {
    case noCards
    case passwordTooShort

    package var description: String {
        switch self {
        case .noCards: "a portal user needs at least one card"
        case .passwordTooShort:
            "a portal user's password must have at least \(Password.least) characters"
        }
    }
}

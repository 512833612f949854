package import ThreeDSecure

/// A user of the portal as the issuer gives it to the service; it can't be printed.
package struct PortalUserEnrolment: Sendable {
    package let name: UserName
    package let password: Password
    /// The user's own card first.
    package let cards: [CardNumber]
    package let language: Language?

    package init(name: UserName, password: Password, cards: [CardNumber], language: Language?) {
        self.name = name
        self.password = password
        self.cards = cards
        self.language = language
    }
}

extension PortalUserEnrolment: CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    package var description: String { "PortalUserEnrolment" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

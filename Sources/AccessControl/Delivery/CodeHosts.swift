/// The hosts of the pages on which codes are typed, for the line that binds a code to its page.
package struct CodeHosts: Hashable, Sendable {
    /// The host of the challenge window's public address.
    package let window: String?
    /// The host of the account portal's public address.
    package let portal: String?

    /// Takes what is known; a code is bound to no page whose host is not.
    package init(window: String? = nil, portal: String? = nil) {
        self.window = window
        self.portal = portal
    }
}

/// The issuer's name for the account that a card belongs to.
package struct AccountID: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }
}

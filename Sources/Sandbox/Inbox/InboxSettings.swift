/// What the inbox must be told.
package struct InboxSettings: Sendable {
    package let address: ServiceAddress
    /// Where the page links back to, if there is a shop.
    package let shopURL: String?

    package init(address: ServiceAddress, shopURL: String? = nil) {
        self.address = address
        self.shopURL = shopURL
    }
}

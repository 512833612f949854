import Crypto

/// The name of a card in the addresses of the portal.
///
/// Derived from the card and its user with a key, so that it means nothing to anyone else and no
/// address holds anything by which the card is found elsewhere.
package struct CardHandle: Hashable, Sendable {
    /// 24 lower-case hexadecimal digits.
    package let text: String

    init(of card: CardReference, for user: PortalUserID, keys: KeyRing) {
        let label = Array("card".utf8)
        text = keys.portalCode(over: [label, user.rawValue.octets, card.bytes]).prefix(12)
            .map { ("0" + String($0, radix: 16)).suffix(2) }.joined()
    }

    /// Takes what stands in an address; only comparing tells whether it names anything.
    package init(text: String) {
        self.text = text
    }
}

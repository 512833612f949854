/// An e-mail address to which codes can be sent.
///
/// Checked for shape only: a local part and a domain with a dot, no white space or control
/// characters, at most 254 octets (RFC 5321, section 4.5.3.1.3). Whether it works, only sending tells.
package struct EmailAddress: Hashable, Sendable {
    package let address: String

    package init(_ text: String) throws(EmailAddressError) {
        let address = text.trimmedOfSpaces
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard address.utf8.count <= 254, parts.count == 2, let local = parts.first,
            let domain = parts.last, (1...64).contains(local.utf8.count),
            !address.unicodeScalars.contains(where: Self.isForbidden),
            Self.isDomain(domain)
        else { throw .malformed }
        self.address = address
    }

    /// What the window shows of it: the first letter and the domain, the rest a fixed count of dots
    /// (S4).
    package var masked: String {
        let domain = address.drop { $0 != "@" }
        return address.prefix(1) + "•••••" + domain
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0x7F
            || "<>()[],;:\\\"".unicodeScalars.contains(scalar)
            || scalar.properties.isWhitespace
    }

    private static func isDomain(_ domain: Substring) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy {
                (1...63).contains($0.utf8.count) && !$0.hasPrefix("-") && !$0.hasSuffix("-")
            }
    }
}

extension EmailAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { masked }
    package var debugDescription: String { masked }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

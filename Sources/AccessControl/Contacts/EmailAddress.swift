import Foundation

/// An e-mail address to which codes can be sent.
///
/// What a browser takes for one (HTML standard, `input type=email`), with two differences: the domain has
/// a dot, for codes go to the Internet, and may have letters of any script (RFC 5890). At most 254
/// octets, 64 before the `@` (RFC 5321, section 4.5.3.1). Whether it works, only sending tells.
package struct EmailAddress: Hashable, Sendable {
    /// As it was written, without white space around it.
    package let address: String
    /// The same with the domain as the mail system has it, in ASCII.
    package let deliverable: String

    package init(_ text: String) throws(EmailAddressError) {
        let address = text.trimmedOfSpaces
        guard !address.isEmpty else { throw .empty }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .noAt }
        let local = String(parts[0])
        try Self.check(local: local)
        let domain = try Self.domain(String(parts[1]))
        guard local.utf8.count <= 64, local.utf8.count + 1 + domain.utf8.count <= 254,
            address.utf8.count <= 254
        else { throw .tooLong }
        self.address = address
        deliverable = local + "@" + domain
    }

    /// What the window shows of it: the first letter and the domain, the rest a fixed count of dots
    /// (S4).
    package var masked: String {
        let domain = address.drop { $0 != "@" }
        return address.prefix(1) + "•••••" + domain
    }

    private static func check(local: String) throws(EmailAddressError) {
        guard !local.isEmpty else { throw .noLocalPart }
        for scalar in local.unicodeScalars where !localScalars.contains(scalar) {
            throw scalar.properties.isAlphabetic ? .localPartNotASCII : .forbiddenCharacter
        }
    }

    /// The domain in ASCII: labels of letters, digits and inner hyphens (RFC 1123), others as A-labels.
    private static func domain(_ written: String) throws(EmailAddressError) -> String {
        guard written.unicodeScalars.allSatisfy(isOfDomain) else { throw .forbiddenCharacter }
        let isASCII = written.utf8.allSatisfy { $0 < 0x80 }
        guard !written.isEmpty, let domain = isASCII ? written : encoded(written) else {
            throw .noDomain
        }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { throw .noDomain }
        guard labels.allSatisfy({ $0.utf8.count <= 63 }), domain.utf8.count <= 253 else {
            throw .tooLong
        }
        guard !labels.contains(where: { $0.hasPrefix("-") || $0.hasSuffix("-") }) else {
            throw .noDomain
        }
        return domain
    }

    /// The domain by the rules of UTS 46, which Foundation has for addresses of pages.
    private static func encoded(_ domain: String) -> String? {
        var components = URLComponents()
        components.scheme = "https"
        components.host = domain
        guard let host = components.encodedHost, host.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x25 })
        else { return nil }
        return host
    }

    private static func isOfDomain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return domainScalars.contains(scalar) }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
            .spacingMark, .decimalNumber:
            return true
        default:
            return false
        }
    }

    private static let letters = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".unicodeScalars
    )
    private static let localScalars = letters.union(".!#$%&'*+/=?^_`{|}~-".unicodeScalars)
    private static let domainScalars = letters.union(".-".unicodeScalars)
}

extension EmailAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { masked }
    package var debugDescription: String { masked }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Why something written is not an e-mail address that codes can be sent to; never holds it.
package enum EmailAddressError: String, Error, CaseIterable, Sendable {
    /// Nothing was written.
    case empty
    /// There is no `@`, or more than one.
    case noAt = "no-at"
    /// Nothing stands before the `@`.
    case noLocalPart = "no-local-part"
    /// A letter outside ASCII stands before the `@`: few mail servers take that (RFC 6531).
    case localPartNotASCII = "local-part-not-ascii"
    /// What stands after the `@` is no name of a domain with a dot in it.
    case noDomain = "no-domain"
    /// A character that no address has, or that can't be seen.
    case forbiddenCharacter = "forbidden-character"
    case tooLong = "too-long"
}

/// Why something written is not an e-mail address.
package enum EmailAddressError: Error, Equatable {
    /// It has not the shape of one.
    case malformed
}

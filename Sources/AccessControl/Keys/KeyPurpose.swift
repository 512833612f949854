/// What a derived key is for; no key serves two purposes.
///
/// The raw value is the `info` of the derivation (HKDF, RFC 5869): renaming one changes its key.
enum KeyPurpose: String, CaseIterable {
    case cardReference = "sigill card reference v1"
    case contacts = "sigill contacts v1"
    case contactHash = "sigill contact hash v1"
    case secretHash = "sigill secret hash v1"
    case userName = "sigill user name v1"
    case portal = "sigill portal v1"
    case verificationCode = "sigill verification code v1"
    case oneTimeCode = "sigill one-time code v1"
    case windowToken = "sigill window token v1"
    case authenticationValue = "sigill authentication value v1"
}

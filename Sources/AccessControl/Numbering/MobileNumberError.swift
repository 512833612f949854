/// Why something written is not a mobile number that codes can be sent to; never holds the number.
package enum MobileNumberError: String, Error, CaseIterable, Sendable {
    /// Nothing was written.
    case empty
    /// There is something in it that no telephone number has.
    case notANumber = "not-a-number"
    /// It has neither a country code with `+` or `00`, nor the form of a number within a country.
    case prefixMissing = "prefix-missing"
    case tooShort = "too-short"
    case tooLong = "too-long"
    /// It belongs to no country that the issuer sends to.
    case countryNotAllowed = "country-not-allowed"
    /// It belongs to such a country, but is no mobile number there.
    case notMobile = "not-mobile"
}

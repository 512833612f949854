/// Why something written is not a mobile number that codes can be sent to.
package enum MobileNumberError: Error, Equatable {
    /// It is not a telephone number at all.
    case notANumber
    /// It belongs to no country that the issuer sends to.
    case countryNotAllowed
    /// It belongs to such a country, but is no mobile number there.
    case notMobile
}

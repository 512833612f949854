/// A mobile telephone number to which codes can be sent, in international form (ITU-T E.164).
///
/// Only numbers of plans that the issuer's policy allows can become one (S6).
package struct MobileNumber: Hashable, Sendable {
    /// `+` and the digits, country code first.
    package let international: String

    /// Reads a number as people write it: with `+` or `00` and the country code, or as within one of the
    /// countries of the plans.
    ///
    /// A number without country code is read in every country of the plans, in their order; the first
    /// in which it is a mobile number is meant.
    ///
    /// - Parameters:
    ///   - text: What was written.
    ///   - plans: The numbering plans that may be used.
    /// - Throws: ``MobileNumberError`` when codes can't be sent to it.
    package init(_ text: String, plans: [NumberingPlan]) throws(MobileNumberError) {
        let written = try WrittenNumber(text)
        var refusal: MobileNumberError?
        for plan in plans {
            guard let national = plan.nationalNumber(of: written) else { continue }
            if plan.isMobile(national) {
                international = "+" + plan.countryCode + national
                return
            }
            refusal = refusal ?? plan.refusal(of: national)
        }
        guard !written.isInternational else { throw refusal ?? .countryNotAllowed }
        let lacksPlus = plans.contains { $0.isMobileWithCountryCode(written.digits) }
        throw lacksPlus ? .prefixMissing : refusal ?? .prefixMissing
    }

    /// What the window shows of it: the last five digits, the rest a fixed count of dots (S4).
    package var masked: String {
        "•••••" + international.suffix(5)
    }
}

extension MobileNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { masked }
    package var debugDescription: String { masked }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

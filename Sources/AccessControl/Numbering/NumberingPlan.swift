/// How mobile numbers look in one country.
///
/// The plans that there are stand in the files beside this one, by region; `docs/numbering.md` says where
/// they come from and how they are checked.
package struct NumberingPlan: Hashable, Sendable {
    /// ISO 3166-1 alpha-2.
    package let country: String
    /// Other codes under which the same numbers are meant: islands that share the plan.
    package let shared: [String]
    /// Without `+`.
    package let countryCode: String
    /// What opens a national number in the country, such as Sweden's `0`; none where nothing does.
    let trunkPrefixes: [String]
    let mobile: [MobileRange]

    init(
        _ country: String,
        _ countryCode: String,
        shared: [String] = [],
        trunk: [String] = [],
        _ mobile: MobileRange...
    ) {
        self.country = country
        self.shared = shared
        self.countryCode = countryCode
        trunkPrefixes = trunk
        self.mobile = mobile
    }

    /// The plan of a country, by its ISO 3166-1 code.
    package static func plan(of country: String) -> NumberingPlan? {
        known.first { $0.country == country || $0.shared.contains(country) }
    }

    package static let sweden = Self(
        "SE",
        "46",
        trunk: ["0"],
        .init("70 72-73 76 78-79", lengths: 9...9)
    )

    /// The number without country code and trunk prefix, if it is written as one of this country.
    func nationalNumber(of written: WrittenNumber) -> String? {
        if written.isInternational {
            guard written.digits.hasPrefix(countryCode) else { return nil }
            let national = String(written.digits.dropFirst(countryCode.count))
            // People write +46 (0)70…: the trunk prefix in the middle means nothing there.
            return national.hasPrefix("0") ? withoutTrunkPrefix(national) ?? national : national
        }
        return trunkPrefixes.isEmpty ? written.digits : withoutTrunkPrefix(written.digits)
    }

    func isMobile(_ national: String) -> Bool {
        mobile.contains { $0.contains(national) }
    }

    /// Whether digits are a mobile number with its country code but without `+`.
    ///
    /// They are refused all the same, for they could be a number of another country; but the refusal can
    /// say what to do.
    func isMobileWithCountryCode(_ digits: String) -> Bool {
        digits.hasPrefix(countryCode) && isMobile(String(digits.dropFirst(countryCode.count)))
    }

    /// What is wrong with a national number that is no mobile number.
    ///
    /// Only what begins like one can have too few or too many digits: no digit more makes a mobile number
    /// of a fixed line.
    func refusal(of national: String) -> MobileNumberError {
        let count = national.utf8.count
        let alike = mobile.filter { $0.mayBegin(national) }
        if alike.isEmpty { return .notMobile }
        if alike.allSatisfy({ count < $0.lengths.lowerBound }) { return .tooShort }
        if alike.allSatisfy({ count > $0.lengths.upperBound }) { return .tooLong }
        return .notMobile
    }

    private func withoutTrunkPrefix(_ number: String) -> String? {
        trunkPrefixes.first { number.hasPrefix($0) }
            .map { String(number.dropFirst($0.count)) }
    }
}

/// How mobile numbers look in one country.
package struct NumberingPlan: Hashable, Sendable {
    /// ISO 3166-1 alpha-2.
    package let country: String
    /// Without `+`.
    package let countryCode: String
    /// What opens a national number in the country, such as Sweden's `0`.
    let trunkPrefix: String
    /// The first digits of mobile numbers, without the trunk prefix.
    let mobilePrefixes: [String]
    /// How many digits follow the country code.
    let mobileLengths: ClosedRange<Int>

    /// Sweden: 70, 72, 73, 76, 78 and 79, nine digits in all.
    ///
    /// The Swedish numbering plan of the Post and Telecom Authority (PTS) for mobile telephony. 71
    /// is for machines, 74 for paging.
    package static let sweden = Self(
        country: "SE",
        countryCode: "46",
        trunkPrefix: "0",
        mobilePrefixes: ["70", "72", "73", "76", "78", "79"],
        mobileLengths: 9...9
    )

    /// The plans that a policy can name.
    package static let known: [Self] = [.sweden]

    /// The number without country code and trunk prefix, if it is written as one of this country.
    func nationalNumber(of written: String) -> String? {
        for prefix in ["+" + countryCode, "00" + countryCode] where written.hasPrefix(prefix) {
            // People write +46 (0)70…: the trunk prefix in the middle means nothing there.
            return withoutTrunkPrefix(String(written.dropFirst(prefix.count)))
        }
        guard !written.hasPrefix("+"), !written.hasPrefix("00"), written.hasPrefix(trunkPrefix)
        else { return nil }
        return withoutTrunkPrefix(written)
    }

    func isMobile(_ national: String) -> Bool {
        mobileLengths.contains(national.count)
            && mobilePrefixes.contains { national.hasPrefix($0) }
    }

    private func withoutTrunkPrefix(_ number: String) -> String {
        number.hasPrefix(trunkPrefix) ? String(number.dropFirst(trunkPrefix.count)) : number
    }
}

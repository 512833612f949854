/// Where a row of a rule table holds: versions, channels, categories and legs.
///
/// Of each of the four groups, naming none means all.
struct Scope: OptionSet, Sendable {
    let rawValue: UInt16

    static let v210 = Self(rawValue: 1 << 0)
    static let v220 = Self(rawValue: 1 << 1)
    static let v231 = Self(rawValue: 1 << 2)
    static let until220: Self = [.v210, .v220]
    static let since220: Self = [.v220, .v231]

    static let app = Self(rawValue: 1 << 4)
    static let browser = Self(rawValue: 1 << 5)
    static let requestorInitiated = Self(rawValue: 1 << 6)

    static let payment = Self(rawValue: 1 << 8)
    static let nonPayment = Self(rawValue: 1 << 9)

    /// From the 3DS Server to the Directory Server.
    static let toDirectoryServer = Self(rawValue: 1 << 12)
    /// From the Directory Server to the Access Control Server.
    static let toAccessControlServer = Self(rawValue: 1 << 13)

    func includes(_ version: MessageVersion) -> Bool {
        let named = rawValue & 0x000F
        return named == 0 || named & 1 << UInt16(version.ordinal) != 0
    }

    /// The circumstances of the scope.
    var circumstances: Circumstances {
        Circumstances(
            channels: all(rawValue >> 4 & 0x7, of: 0x7),
            categories: all(rawValue >> 8 & 0x3, of: 0x3),
            legs: all(rawValue >> 12 & 0x3, of: 0x3)
        )
    }

    private func all(_ named: UInt16, of group: UInt16) -> UInt16 {
        named == 0 ? group : named
    }
}

/// How strongly the cardholder was authenticated, in the payment system's terms (`eci`).
public struct ElectronicCommerceIndicator: RawRepresentable, Hashable, Sendable {
    /// The two characters on the wire.
    public let rawValue: String

    /// Takes the two characters on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 05: fully authenticated.
    public static let authenticated = Self(rawValue: "05")
    /// 06: authentication was attempted.
    public static let attempted = Self(rawValue: "06")
    /// 07: not authenticated.
    public static let notAuthenticated = Self(rawValue: "07")
}

/// Why a challenge ended before its end (`challengeCancel`).
public struct ChallengeCancel: RawRepresentable, Hashable, Sendable {
    /// The two digits on the wire.
    public let rawValue: String

    /// Takes the two digits on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// 01: the cardholder cancelled.
    public static let cardholder = Self(rawValue: "01")
    /// 03: a decoupled authentication timed out (2.2.0).
    public static let decoupledTimedOut = Self(rawValue: "03")
    /// 04: timed out at the Access Control Server after the first CReq.
    public static let timedOut = Self(rawValue: "04")
    /// 05: the first CReq never came.
    public static let neverStarted = Self(rawValue: "05")
    /// 06: an error in the transaction.
    public static let transactionError = Self(rawValue: "06")
    /// 07: unknown.
    public static let unknown = Self(rawValue: "07")
    /// 08: timed out at the kit in the app.
    public static let sdkTimedOut = Self(rawValue: "08")
    /// 09: an Erro came in answer to a CRes (2.3.1).
    public static let errorReceived = Self(rawValue: "09")
    /// 10: a CReq was answered with an Erro (2.3.1).
    public static let errorSent = Self(rawValue: "10")
}

/// What is paid, as an AReq tells it.
public struct Purchase: Sendable, Hashable {
    /// The amount with its currency.
    public let amount: Amount
    /// When it is paid: YYYYMMDDHHMMSS in UTC.
    public let date: String
}

/// A currency of ISO 4217.
public struct Currency: Hashable, Sendable {
    /// The three digits on the wire, such as `752`.
    public let numericCode: String
    /// The three letters, such as `SEK`.
    public let code: String
    /// The number of digits after the decimal point; 0 where the standard defines none.
    public let exponent: Int

    /// Finds a currency by its three digits; nil if ISO 4217 does not list them.
    public init?(numeric: String) {
        guard let found = CurrencyTable.byNumber[numeric] else { return nil }
        self = found
    }

    /// Finds a currency by its three capital letters; nil if ISO 4217 does not list them.
    public init?(code: String) {
        guard let found = CurrencyTable.byCode[code] else { return nil }
        self = found
    }

    init(code: String, numericCode: String, exponent: Int) {
        self.code = code
        self.numericCode = numericCode
        self.exponent = exponent
    }
}

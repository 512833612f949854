/// A ``Format`` in the form that the checker runs: numbers only, so that copying it is free.
///
/// Lists and nested tables are places in the pools of the ``RuleBook``.
enum CompiledFormat: Sendable {
    case text(minimum: Int32, maximum: Int32)
    case digits(minimum: Int32, maximum: Int32)
    case number(range: ClosedRange<Int32>, width: ClosedRange<Int32>)
    case alphanumeric(minimum: Int32, maximum: Int32)
    case capitals(minimum: Int32, maximum: Int32)
    case codes(low: UInt64, high: UInt64)
    case words(Int32)
    case uuid
    case version
    case shortVersion
    case date
    case minute
    case second
    case month
    case url(maximum: Int32, allowsNone: Bool)
    case secureURL(maximum: Int32)
    case email
    case address
    case timeZone
    case currency
    case currencyCode
    case country
    case base64(minimum: Int32, maximum: Int32)
    case authenticationValue
    case base64URL(minimum: Int32, maximum: Int32)
    case coordinate
    case compact(parts: Int32, maximum: Int32)
    case boolean
    case alwaysTrue
    case object(table: Int32, maximum: Int32)
    case freeObject(maximum: Int32)
    case textOrObject(maximum: Int32)
    case array(minimum: Int32, maximum: Int32, element: Int32)
    case selection
    case extensions(maximum: Int32)
}

/// What is wrong with the shape of a value, if anything.
enum FormatVerdict: Sendable {
    case valid
    /// Wrong type, length or value: error 203.
    case invalid
    /// A two-digit code that is reserved: error 207, and 203 before 2.3.1.
    case reserved
    /// A number that ISO 4217 or ISO 3166 does not list: error 304.
    case notListed
}

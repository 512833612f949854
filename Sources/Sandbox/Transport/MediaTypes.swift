/// The media types that the sandbox sends and expects.
enum MediaTypes {
    /// EMV 3DS messages and the REST interfaces.
    static let json = "application/json; charset=utf-8"
    /// Refusals of the REST interfaces (RFC 9457).
    static let problem = "application/problem+json"
    static let html = "text/html; charset=utf-8"
    static let form = "application/x-www-form-urlencoded"

    /// The type and subtype alone, in lower case: parameters do not take part in comparisons.
    static func essence(of headerValue: String) -> String {
        let essence = headerValue.prefix { $0 != ";" }
        return essence.filter { !$0.isWhitespace }.lowercased()
    }
}

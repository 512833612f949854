/// The shape of an element, as the rule tables write it.
indirect enum Format: Sendable {
    /// Any text of so many characters.
    case text(ClosedRange<Int>)
    /// So many decimal digits.
    case digits(ClosedRange<Int>)
    /// A decimal number in a range, written with so many digits.
    case number(ClosedRange<Int>, width: ClosedRange<Int>)
    /// ASCII letters and digits.
    case alphanumeric(ClosedRange<Int>)
    /// ASCII capitals and digits.
    case capitals(ClosedRange<Int>)
    /// Two digits of a list such as `01-06 80-99`; others are reserved.
    case codes(CodeList)
    /// One of some words of at most eight bytes.
    case words([String])
    /// A UUID, in either case.
    case uuid
    /// A protocol version: three numbers with points.
    case version
    /// Two numbers with a point.
    case shortVersion
    /// YYYYMMDD, a day that exists.
    case date
    /// YYYYMMDDHHMM.
    case minute
    /// YYYYMMDDHHMMSS.
    case second
    /// YYMM.
    case month
    /// An absolute URL with any scheme, of at most so many characters.
    case url(Int)
    /// The same, or the word `none`, which stands for a missing image.
    case urlOrNone(Int)
    /// An https URL, or an http URL of this machine, of at most so many characters.
    case secureURL(Int)
    /// Something with an `@` inside.
    case email
    /// An IPv4 or IPv6 address.
    case address
    /// Minutes between local time and UTC, with an optional sign.
    case timeZone
    /// A currency number of ISO 4217.
    case currency
    /// A currency of ISO 4217 by its letters.
    case currencyCode
    /// A country number of ISO 3166-1.
    case country
    /// Base64 with padding, so many characters.
    case base64(ClosedRange<Int>)
    /// Twenty bytes in base64 with padding: 28 characters.
    case authenticationValue
    /// Base64url, padding allowed, so many characters before it.
    case base64URL(ClosedRange<Int>)
    /// A coordinate of a P-256 key: 43 characters of base64url.
    case coordinate
    /// A compact JWS of at most so many characters.
    case jws(Int)
    /// A compact JWE of at most so many characters.
    case jwe(Int)
    /// True or false.
    case boolean
    /// True; false must not be sent.
    case alwaysTrue
    /// An object with known members; of at most so many characters.
    case object(limit: Int, [Row<NestedField>])
    /// An object whose members nobody has fixed, of at most so many characters.
    case freeObject(Int)
    /// A string or an object, of at most so many characters.
    case textOrObject(Int)
    /// An array of so many elements.
    case array(ClosedRange<Int>, of: Format)
    /// An object with one member of any name, whose value is text: a choice in a challenge.
    case selection
    /// The message extensions: at most so many.
    case extensions(Int)

    static func object(_ rows: [Row<NestedField>]) -> Self { .object(limit: .max, rows) }

    static func oneOf(_ words: String...) -> Self { .words(words) }

    /// The most elements where no source names a limit.
    static let manyElements = 2_000_000
    /// The most characters where no source names a limit.
    static let manyCharacters = 100_000
}

/// The two-digit codes that an element may hold, such as `01-06 80-99`.
struct CodeList: Sendable, ExpressibleByStringLiteral {
    let text: String
    /// One bit for each code from 00 to 99.
    let bits: (low: UInt64, high: UInt64)

    init(stringLiteral text: String) {
        self.text = text
        var bits: (low: UInt64, high: UInt64) = (0, 0)
        for part in text.split(separator: " ") {
            let ends = part.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last, last < 100 else {
                preconditionFailure("not a list of codes: \(text)")
            }
            for code in first...last {
                if code < 64 {
                    bits.low |= 1 << UInt64(code)
                } else {
                    bits.high |= 1 << UInt64(code - 64)
                }
            }
        }
        self.bits = bits
    }
}

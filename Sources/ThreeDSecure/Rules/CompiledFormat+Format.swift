extension CompiledFormat {
    /// Translates a format that refers to nothing else.
    init(simple format: Format) {
        self =
            switch format {
            case .text(let count): .text(minimum: count.least, maximum: count.most)
            case .digits(let count): .digits(minimum: count.least, maximum: count.most)
            case .number(let range, let width):
                .number(range: range.least...range.most, width: width.least...width.most)
            case .alphanumeric(let count): .alphanumeric(minimum: count.least, maximum: count.most)
            case .capitals(let count): .capitals(minimum: count.least, maximum: count.most)
            case .codes(let list): .codes(low: list.bits.low, high: list.bits.high)
            case .uuid: .uuid
            case .version: .version
            case .shortVersion: .shortVersion
            case .date: .date
            case .minute: .minute
            case .second: .second
            case .month: .month
            case .url(let limit): .url(maximum: Int32(limit), allowsNone: false)
            case .urlOrNone(let limit): .url(maximum: Int32(limit), allowsNone: true)
            case .secureURL(let limit): .secureURL(maximum: Int32(limit))
            case .email: .email
            case .address: .address
            case .timeZone: .timeZone
            case .currency: .currency
            case .currencyCode: .currencyCode
            case .country: .country
            case .base64(let count): .base64(minimum: count.least, maximum: count.most)
            case .authenticationValue: .authenticationValue
            case .base64URL(let count): .base64URL(minimum: count.least, maximum: count.most)
            case .coordinate: .coordinate
            case .jws(let limit): .compact(parts: 3, maximum: Int32(limit))
            case .jwe(let limit): .compact(parts: 5, maximum: Int32(limit))
            case .boolean: .boolean
            case .alwaysTrue: .alwaysTrue
            case .freeObject(let limit): .freeObject(maximum: Int32(limit))
            case .textOrObject(let limit): .textOrObject(maximum: Int32(limit))
            case .selection: .selection
            case .extensions(let limit): .extensions(maximum: Int32(limit))
            case .words, .object, .array:
                preconditionFailure("formats that refer to others are compiled by the rule book")
            }
    }
}

extension ClosedRange<Int> {
    fileprivate var least: Int32 { Int32(clamping: lowerBound) }
    fileprivate var most: Int32 { Int32(clamping: upperBound) }
}

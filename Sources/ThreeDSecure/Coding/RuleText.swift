/// The rules in words, for people who must find out what their message lacks.
enum RuleText {
    static func text(of reason: Finding.Reason) -> String {
        switch reason {
        case .missing: "is required"
        case .empty: "must not be empty"
        case .duplicateName: "must not occur twice"
        case .duplicateValue: "must not hold a value twice"
        case .rule(let rule): "\(rule)"
        case .extensionUnknown(let identifier): "is critical and not known: \(identifier)"
        case .format(let source): "must be \(text(of: RuleBook.shared.sources[Int(source)]))"
        }
    }

    static func text(of format: Format) -> String {
        switch format {
        case .text(let count): "text of \(range(count)) characters"
        case .digits(let count): "\(range(count)) digits"
        case .number(let values, let width):
            "a number from \(values.lowerBound) to \(values.upperBound) in \(range(width)) digits"
        case .alphanumeric(let count): "\(range(count)) letters or digits"
        case .capitals(let count): "\(range(count)) capital letters or digits"
        case .codes(let list): "one of the codes \(list.text.replacing(" ", with: ", "))"
        case .words(let words): "one of \(words.joined(separator: ", "))"
        case .uuid: "a UUID of 36 characters"
        case .version: "a version of three numbers with points"
        case .shortVersion: "a version of two numbers with a point"
        case .date: "a date YYYYMMDD that exists"
        case .minute: "a time YYYYMMDDHHMM that exists"
        case .second: "a time YYYYMMDDHHMMSS that exists"
        case .month: "a month YYMM"
        case .url(let limit), .urlOrNone(let limit): "a URL of at most \(limit) characters"
        case .secureURL(let limit): "an https URL of at most \(limit) characters"
        case .email: "an e-mail address of at most 254 characters"
        case .address: "an IPv4 or IPv6 address"
        case .timeZone: "minutes of one to four digits with an optional sign"
        case .currency: "a currency number of ISO 4217, three digits, not 955 to 964 or 999"
        case .currencyCode: "a currency code of ISO 4217, three letters"
        case .country: "a country number of ISO 3166-1, three digits, not 901 to 999"
        case .base64(let count): "base64 of \(range(count)) characters"
        case .authenticationValue: "20 bytes in 28 characters of base64"
        case .base64URL(let count): "base64url of \(range(count)) characters"
        case .coordinate: "43 characters of base64url"
        case .jws: "a JWS in compact form"
        case .jwe: "a JWE in compact form"
        case .boolean: "true or false"
        case .alwaysTrue: "true"
        case .object(let limit, _):
            limit == .max ? "an object" : "an object of at most \(limit) characters"
        case .freeObject(let limit): "an object of at most \(limit) characters"
        case .textOrObject(let limit): "text or an object of at most \(limit) characters"
        case .array(let count, let element):
            "an array of \(range(count)) elements, each \(text(of: element))"
        case .selection: "an object with one member whose value is text of 1 to 45 characters"
        case .extensions(let limit): "an array of at most \(limit) extensions and 81920 characters"
        }
    }

    private static func range(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
}

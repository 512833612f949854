import Hummingbird

/// The fields of a form or of a query, each name once.
struct FormFields: Sendable {
    private static let fieldLimit = 64

    private let fields: [String: String]

    subscript(name: String) -> String? { fields[name] }

    /// Reads a body of the type `application/x-www-form-urlencoded`.
    ///
    /// - Throws: A ``RequestRefusal`` for what is no form, or has a name twice.
    init(body: [UInt8]) throws {
        guard let text = String(validating: body, as: UTF8.self) else {
            throw RequestRefusal(.badRequest, "The form is not UTF-8.")
        }
        try self.init(text)
    }

    init(query: String?) throws {
        try self.init(query ?? "")
    }

    private init(_ text: String) throws {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]),
                let value = Self.decoded(parts.count > 1 ? parts[1] : ""),
                fields.updateValue(value, forKey: name) == nil, fields.count <= Self.fieldLimit
            else { throw RequestRefusal(.badRequest, "The form cannot be read.") }
        }
        self.fields = fields
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"):
                bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(hexadecimal),
                    let low = rest.popFirst().flatMap(hexadecimal)
                else { return nil }
                bytes.append(high << 4 | low)
            default:
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8? {
        Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init)
    }
}

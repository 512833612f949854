/// The fields of a form that a browser posted (`application/x-www-form-urlencoded`).
///
/// A field that comes twice is refused, for nobody could say which one counts; so is anything that is
/// not UTF-8.
struct Form {
    private let fields: [String: String]

    init(_ bytes: [UInt8]) throws(RequestProblem) {
        var fields: [String: String] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            let name = try Self.decode(parts[0])
            let value = try Self.decode(parts.count == 2 ? parts[1] : [])
            guard fields.count < Self.mostFields, fields.updateValue(value, forKey: name) == nil
            else { throw .malformed }
        }
        self.fields = fields
    }

    /// All fields, by name.
    var all: [String: String] { fields }

    /// The value of a field, if it was sent.
    subscript(name: String) -> String? { fields[name] }

    private static func decode(_ bytes: ArraySlice<UInt8>) throws(RequestProblem) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "+"):
                decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.endIndex, let high = hexadecimal(bytes[index + 1]),
                    let low = hexadecimal(bytes[index + 2])
                else { throw .malformed }
                decoded.append(high << 4 | low)
                index += 2
            default:
                decoded.append(bytes[index])
            }
            index += 1
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformed }
        return text
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Far more than any form of the window has.
    private static let mostFields = 16
}

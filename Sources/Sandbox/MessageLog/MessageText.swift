import FoundationEssentials

/// A message as people read it: indented, in its own order, without card numbers.
///
/// Works on the bytes, not on a parsed message, so that what arrived is what is shown, duplicates
/// and all. Text that is not JSON is shown as it is with every long run of digits hidden.
struct MessageText {
    let text: String

    init(_ bytes: [UInt8]) {
        var printer = JSONPrinter(bytes)
        text = printer.print() ?? Self.withoutLongNumbers(bytes)
    }

    /// Hides runs of digits that could be a card number (13 digits or more).
    private static func withoutLongNumbers(_ bytes: [UInt8]) -> String {
        var shown = ""
        var digits = ""
        for character in String(decoding: bytes, as: UTF8.self) {
            if character.isASCII && character.isNumber {
                digits.append(character)
            } else {
                shown += digits.count >= 13 ? "•••" : digits
                digits = ""
                shown.append(character)
            }
        }
        return shown + (digits.count >= 13 ? "•••" : digits)
    }
}

/// Indents JSON without changing anything but white space and hidden values.
private struct JSONPrinter {
    private static let depthLimit = 64

    private struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0
    private var output = ""

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The indented text, or nil if the bytes are not JSON.
    mutating func print() -> String? {
        do {
            try printValue(depth: 0, hidden: nil)
            skipWhiteSpace()
            return position == bytes.count ? output : nil
        } catch {
            return nil
        }
    }

    private mutating func printValue(depth: Int, hidden: HiddenElement?) throws {
        guard depth < Self.depthLimit else { throw Malformed() }
        skipWhiteSpace()
        switch peek {
        case UInt8(ascii: "{"):
            try printContainer(closing: UInt8(ascii: "}"), depth: depth) { printer in
                try printer.printMember(depth: depth + 1, hidden: hidden)
            }
        case UInt8(ascii: "["):
            try printContainer(closing: UInt8(ascii: "]"), depth: depth) { printer in
                try printer.printValue(depth: depth + 1, hidden: hidden)
            }
        default:
            let scalar = try peek == UInt8(ascii: "\"") ? scanString() : scanLiteral()
            output += hidden.map { $0.shown(instead: scalar) } ?? scalar
        }
    }

    private mutating func printContainer(
        closing: UInt8,
        depth: Int,
        item: (inout JSONPrinter) throws -> Void
    ) throws {
        output.append(Character(UnicodeScalar(try next())))
        skipWhiteSpace()
        if peek != closing {
            while true {
                startLine(depth: depth + 1)
                try item(&self)
                skipWhiteSpace()
                guard peek == UInt8(ascii: ",") else { break }
                output.append(Character(UnicodeScalar(try next())))
            }
            startLine(depth: depth)
        }
        guard peek == closing else { throw Malformed() }
        output.append(Character(UnicodeScalar(try next())))
    }

    private mutating func printMember(depth: Int, hidden: HiddenElement?) throws {
        skipWhiteSpace()
        let quotedName = try scanString()
        skipWhiteSpace()
        guard try next() == UInt8(ascii: ":") else { throw Malformed() }
        output += quotedName + ": "
        // The name is unescaped, so that "\u0061cctNumber" is hidden as well.
        let name = try? JSONDecoder().decode(String.self, from: Data(quotedName.utf8))
        try printValue(depth: depth, hidden: hidden ?? name.flatMap(HiddenElement.init))
    }

    private mutating func scanString() throws -> String {
        let start = position
        guard try next() == UInt8(ascii: "\"") else { throw Malformed() }
        while true {
            switch try next() {
            case UInt8(ascii: "\\"): _ = try next()
            case UInt8(ascii: "\""): return String(decoding: bytes[start..<position], as: UTF8.self)
            default: break
            }
        }
    }

    private mutating func scanLiteral() throws -> String {
        let start = position
        while let byte = peek, Self.literalBytes.contains(byte) { position += 1 }
        guard position > start else { throw Malformed() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static let literalBytes = Set("0123456789+-.eEtrufalsn".utf8)

    private mutating func startLine(depth: Int) {
        output += "\n" + String(repeating: "  ", count: depth)
    }

    private mutating func skipWhiteSpace() {
        while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func next() throws -> UInt8 {
        guard let byte = peek else { throw Malformed() }
        position += 1
        return byte
    }
}

/// An element whose value never appears in the log.
private enum HiddenElement: String {
    case cardNumber = "acctNumber"
    case cardSecurityCode = "cardSecurityCode"

    func shown(instead scalar: String) -> String {
        let characters = scalar.filter { $0 != "\"" }
        switch self {
        case .cardNumber where characters.count >= 13: return "\"••• \(characters.suffix(4))\""
        case .cardNumber, .cardSecurityCode: return "\"•••\""
        }
    }
}

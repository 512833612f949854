import Foundation

/// An answer to a security question, in the one form that all ways of writing it have.
///
/// It can't be printed, and is kept as a hash alone.
package struct SecurityAnswer: Sendable {
    /// What is hashed.
    let bytes: [UInt8]

    /// Reads an answer as people write it.
    package init(
        _ typed: String,
        to question: SecurityQuestion
    ) throws(SecurityAnswerError) {
        guard typed.utf8.count <= Self.longest else { throw .tooLong }
        // Full-width digits, ligatures and accents written apart become the usual letters.
        let plain = typed.precomposedStringWithCompatibilityMapping.trimmedOfSpaces
        guard !plain.isEmpty else { throw .empty }
        switch question.kind {
        case .date: bytes = Array(try Self.date(plain).utf8)
        case .digits(let count): bytes = Array(try Self.digits(plain, count).utf8)
        case .text: bytes = Array(try Self.words(plain).utf8)
        }
    }

    private static func digits(
        _ text: String,
        _ count: Int
    ) throws(SecurityAnswerError) -> String {
        let digits = text.filter { !$0.isWhitespace && $0 != "-" }
        guard digits.utf8.count == count, digits.utf8.allSatisfy(isDigit) else {
            throw .notDigits(count)
        }
        return digits
    }

    private static func words(_ text: String) throws(SecurityAnswerError) -> String {
        let kept = text.lowercased().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        guard !kept.isEmpty else { throw .empty }
        return String(String.UnicodeScalarView(kept))
    }

    /// Year first, or day first with the year in four digits; as `YYYYMMDD`.
    private static func date(_ text: String) throws(SecurityAnswerError) -> String {
        let parts = text.split { !$0.utf8.allSatisfy(isDigit) }.map(String.init)
        let ordered: [String]
        switch parts.map(\.count) {
        case [8]:
            ordered = [parts[0].prefix(4), parts[0].dropFirst(4).prefix(2), parts[0].suffix(2)]
                .map(String.init)
        case let counts where counts.count == 3 && counts[0] == 4: ordered = parts
        case let counts where counts.count == 3 && counts[2] == 4: ordered = parts.reversed()
        default: throw .notADate
        }
        let numbers = ordered.compactMap(Int.init)
        guard numbers.count == 3, parts.map(\.count).reduce(0, +) <= 8,
            (1_900...2_100).contains(numbers[0]),
            (1...12).contains(numbers[1]), (1...31).contains(numbers[2])
        else { throw .notADate }
        return String(numbers[0] * 10_000 + numbers[1] * 100 + numbers[2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static let longest = 400
}

extension SecurityAnswer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "••••••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

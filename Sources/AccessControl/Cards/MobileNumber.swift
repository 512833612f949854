/// A mobile telephone number to which codes can be sent, in international form (ITU-T E.164).
///
/// Only numbers of plans that the issuer's policy allows can become one (S6).
package struct MobileNumber: Hashable, Sendable {
    /// `+` and the digits, country code first.
    package let international: String

    /// Reads a number as people write it in the country of a plan.
    ///
    /// Spaces, hyphens, parentheses and dots between the digits are how people group them and mean
    /// nothing; `00` and `+` open the international form, `0` the national one.
    ///
    /// - Parameters:
    ///   - text: What was written.
    ///   - plans: The numbering plans that may be used.
    /// - Throws: ``MobileNumberError`` when codes can't be sent to it.
    package init(_ text: String, plans: [NumberingPlan]) throws(MobileNumberError) {
        let written = try Self.strip(text)
        for plan in plans {
            guard let national = plan.nationalNumber(of: written) else { continue }
            guard plan.isMobile(national) else { throw .notMobile }
            international = "+" + plan.countryCode + national
            return
        }
        throw .countryNotAllowed
    }

    /// What the window shows of it: the last five digits, the rest a fixed count of dots (S4).
    package var masked: String {
        "•••••" + international.suffix(5)
    }

    private static func strip(_ text: String) throws(MobileNumberError) -> String {
        var kept = ""
        for character in text.trimmedOfSpaces {
            switch character {
            case "0"..."9": kept.append(character)
            case "+" where kept.isEmpty: kept.append(character)
            case " ", "-", "(", ")", ".", "\u{A0}": continue
            default: throw .notANumber
            }
        }
        guard (4...20).contains(kept.count) else { throw .notANumber }
        return kept
    }
}

extension MobileNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { masked }
    package var debugDescription: String { masked }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Checks the text of one string against a ``CompiledFormat``.
struct FormatChecker {
    typealias Bytes = Slice<UnsafeRawBufferPointer>

    let book: RuleBook

    /// Judges the text of a string.
    ///
    /// - Parameters:
    ///   - text: The bytes of the string, escapes resolved.
    ///   - characters: The number of Unicode scalars in it.
    ///   - format: What it should look like; a format that is not for strings refuses.
    /// - Returns: What is wrong with it, if anything.
    func check(_ text: Bytes, characters: Int, as format: CompiledFormat) -> FormatVerdict {
        switch format {
        case .text(let minimum, let maximum):
            return verdict(characters >= minimum && characters <= maximum)
        case .textOrObject(let maximum):
            return verdict(characters <= maximum)
        case .codes(let low, let high):
            return checkCode(text, low: low, high: high)
        case .words(let list):
            return checkWord(text, list: list)
        case .currency:
            return checkListed(text, in: CurrencyTable.allowedNumbers)
        case .country:
            return checkListed(text, in: CountryTable.allowedNumbers)
        case .currencyCode:
            return checkCurrencyCode(text)
        case .url(let maximum, let allowsNone):
            let isNone = allowsNone && text.elementsEqual("none".utf8)
            return verdict(isNone || characters <= maximum && NetworkFormats.isURL(text))
        case .secureURL(let maximum):
            return verdict(characters <= maximum && NetworkFormats.isSecureURL(text))
        case .address:
            return verdict(NetworkFormats.isAddress(text))
        case .email:
            return verdict(characters <= 254 && TextFormats.isEmail(text))
        default:
            return verdict(isWellFormed(text, as: format))
        }
    }

    private func verdict(_ isValid: Bool) -> FormatVerdict { isValid ? .valid : .invalid }

    private func isWellFormed(_ text: Bytes, as format: CompiledFormat) -> Bool {
        switch format {
        case .digits(let minimum, let maximum):
            has(text, minimum, maximum) && TextFormats.areDigits(text)
        case .alphanumeric(let minimum, let maximum):
            has(text, minimum, maximum) && text.allSatisfy(TextFormats.isAlphanumeric)
        case .capitals(let minimum, let maximum):
            has(text, minimum, maximum) && text.allSatisfy(TextFormats.isCapitalOrDigit)
        case .number(let range, let width):
            width.contains(Int32(text.count))
                && TextFormats.number(text).map(range.contains) == true
        case .uuid: TextFormats.isUUID(text)
        case .version: has(text, 5, 8) && TextFormats.isVersion(text, numbers: 3)
        case .shortVersion: has(text, 3, 8) && TextFormats.isVersion(text, numbers: 2)
        case .date: DateFormats.isDate(text)
        case .minute: DateFormats.isMinute(text)
        case .second: DateFormats.isSecond(text)
        case .month: DateFormats.isMonth(text)
        case .timeZone: TextFormats.isTimeZone(text)
        case .base64(let minimum, let maximum):
            has(text, minimum, maximum) && EncodingFormats.isBase64(text)
        case .authenticationValue:
            text.count == 28 && EncodingFormats.isBase64(text)
                && text.suffix(2).filter { $0 == UInt8(ascii: "=") }.count == 1
        case .base64URL(let minimum, let maximum):
            has(text, minimum, maximum) && EncodingFormats.isBase64URL(text)
        case .coordinate: text.count == 43 && text.allSatisfy(EncodingFormats.isBase64URLDigit)
        case .compact(let parts, let maximum):
            text.count <= maximum && EncodingFormats.isCompact(text, parts: Int(parts))
        default: false
        }
    }

    private func has(_ text: Bytes, _ minimum: Int32, _ maximum: Int32) -> Bool {
        text.count >= minimum && text.count <= maximum
    }

    private func checkCode(_ text: Bytes, low: UInt64, high: UInt64) -> FormatVerdict {
        guard text.count == 2, let code = TextFormats.number(text) else { return .invalid }
        let isListed =
            code < 64 ? low & 1 << UInt64(code) != 0 : high & 1 << UInt64(code - 64) != 0
        return isListed ? .valid : .reserved
    }

    private func checkWord(_ text: Bytes, list: Int32) -> FormatVerdict {
        guard let word = PackedWord.pack(text) else { return .invalid }
        return verdict(book.wordLists[Int(list)].contains(word))
    }

    private func checkListed(_ text: Bytes, in table: [Bool]) -> FormatVerdict {
        guard text.count == 3, let number = TextFormats.number(text) else { return .invalid }
        return table[Int(number)] ? .valid : .notListed
    }

    private func checkCurrencyCode(_ text: Bytes) -> FormatVerdict {
        guard text.count == 3, text.allSatisfy({ $0 &- UInt8(ascii: "A") < 26 }) else {
            return .invalid
        }
        return Currency(code: String(decoding: text, as: UTF8.self)) == nil ? .notListed : .valid
    }
}

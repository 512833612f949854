import Testing

@testable import AccessControl

@Suite struct MobileNumberTests {
    @Test(arguments: [
        "070-174 06 05", "0701740605", "+46701740605", "0046701740605", "+46 (0)70 174 06 05",
        " 070.174.06.05 ", "070\u{A0}1740605", "０７０ー".replacing("ー", with: "－") + "１７４０６０５",
        "＋４６７０１７４０６０５",
        "070–174–06–05", "070/174 06 05", "(070) 174 06 05", "\u{202A}+46 70 174 06 05\u{202C}",
        "070\u{2009}174\u{3000}06\u{202F}05", "00 46 70 174 06 05",
    ])
    func `people's ways of writing a Swedish mobile number are one number`(written: String) throws {
        let number = try MobileNumber(written, plans: [.sweden])
        #expect(number.international == "+46701740605")
    }

    @Test(arguments: ["070", "072", "073", "076", "078", "079"])
    func `every Swedish mobile prefix is accepted`(prefix: String) throws {
        #expect(try MobileNumber(prefix + "1234567", plans: [.sweden]).international.count == 12)
    }

    @Test(arguments: [
        "010-123 45 67", "0711234567", "0741234567", "+46 8 123 456 78", "08-123 456",
        "+46 8 123 456 789",
    ])
    func `Swedish numbers that are no mobile numbers are refused`(written: String) {
        #expect(throws: MobileNumberError.notMobile) { try MobileNumber(written, plans: [.sweden]) }
    }

    @Test(arguments: Self.faulty)
    func `what is wrong is told apart`(written: String, error: MobileNumberError) {
        #expect(throws: error) { try MobileNumber(written, plans: [.sweden]) }
    }

    @Test func `a national number is read in each country, whatever their order`() throws {
        let norway = try #require(NumberingPlan.plan(of: "NO"))
        for plans in [[.sweden, norway], [norway, .sweden]] {
            #expect(try MobileNumber("0701740605", plans: plans).international == "+46701740605")
            #expect(try MobileNumber("412 34 567", plans: plans).international == "+4741234567")
        }
    }

    @Test(arguments: ["46701740605", "4741234567", "4520123456"])
    func `a country code without plus is refused, and said so`(written: String) throws {
        let plans = try ["SE", "NO", "DK"].map { try #require(NumberingPlan.plan(of: $0)) }
        #expect(throws: MobileNumberError.prefixMissing) {
            try MobileNumber(written, plans: plans)
        }
        #expect(try MobileNumber("+" + written, plans: plans).international == "+" + written)
    }

    @Test(arguments: [
        ("HU", "06 20 123 4567", "+36201234567"), ("LT", "8 612 34567", "+37061234567"),
        ("LT", "0612 34567", "+37061234567"), ("IT", "320 123 4567", "+393201234567"),
        ("AX", "0457 123 4567", "+3584571234567"), ("GB", "07400 123456", "+447400123456"),
        ("JE", "+44 (0)7400 123456", "+447400123456"), ("DE", "0151 23456789", "+4915123456789"),
    ])
    func `a number is written as its own country writes it`(
        country: String,
        written: String,
        international: String
    ) throws {
        let plan = try #require(NumberingPlan.plan(of: country))
        #expect(try MobileNumber(written, plans: [plan]).international == international)
    }

    @Test
    func `the plans are those of the European Economic Area, the Nordic countries and Britain`() {
        let codes = NumberingPlan.known.flatMap { [$0.country] + $0.shared }
        #expect(codes.count == Set(codes).count)
        #expect(
            Set(codes).isSuperset(of: [
                "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE",
                "IT",
                "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI",
                "NO",
                "GB", "AX", "FO", "GL",
            ])
        )
        #expect(NumberingPlan.plan(of: "US") == nil)
    }

    @Test func `grouping anywhere between the digits changes nothing, and a number is itself`()
        throws
    {
        var random = SystemRandomNumberGenerator()
        let marks = [" ", "-", "–", ".", "/", "(", ")", "\u{A0}", "\u{3000}", "（", "\u{200E}"]
        for _ in 0..<500 {
            let digits =
                "070" + (0..<7).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let expected = "+46" + digits.dropFirst()
            var written = ""
            for digit in digits {
                if Bool.random(using: &random), let mark = marks.randomElement(using: &random) {
                    written += mark
                }
                written.append(digit)
            }
            let number = try MobileNumber(written, plans: [.sweden])
            #expect(number.international == expected, "\(written)")
            #expect(try MobileNumber(number.international, plans: [.sweden]) == number)
        }
    }

    @Test func `whatever is written is a number or an error`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let scalars = (0..<Int.random(in: 0...64, using: &random)).compactMap { _ in
                Unicode.Scalar(
                    Bool.random(using: &random)
                        ? UInt32.random(in: 0x20...0x7E, using: &random)
                        : UInt32.random(in: 0...0x10FFFF, using: &random)
                )
            }
            let text = String(String.UnicodeScalarView(scalars))
            let number = try? MobileNumber(text, plans: NumberingPlan.known)
            let address = try? EmailAddress(text)
            #expect(number?.international.hasPrefix("+") ?? true)
            #expect(address?.deliverable.utf8.allSatisfy { $0 < 0x80 } ?? true)
        }
    }

    @Test func `only the last five digits are shown, whatever the length`() throws {
        let number = try MobileNumber("0701740605", plans: [.sweden])
        #expect(number.masked == "•••••40605")
        var text = "\(number) \(String(reflecting: number))"
        dump(number, to: &text)
        #expect(!text.contains("46701740605") && !text.contains("0174"))
    }

    private static let faulty: [(String, MobileNumberError)] = [
        ("07012345678", .tooLong), ("070123456", .tooShort), ("07", .tooShort),
        ("+4741234567", .countryNotAllowed), ("+358401234567", .countryNotAllowed),
        ("0044 7400 123456", .countryNotAllowed), ("701740605", .prefixMissing),
        ("46701740605", .prefixMissing), ("", .empty), (" - ", .empty), ("abc", .notANumber),
        ("070-174 06 05x", .notANumber), ("+", .notANumber), ("070+1740605", .notANumber),
        ("++46701740605", .notANumber), ("tel:0701740605", .notANumber),
        ("٠٧٠١٧٤٠٦٠٥", .notANumber),
        ("0701740605\n", .notANumber), ("070174\u{200B}0605", .notANumber),
        (String(repeating: "0", count: 40), .tooLong),
    ]
}

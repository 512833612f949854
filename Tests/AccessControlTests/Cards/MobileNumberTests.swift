import AccessControl
import Testing

@Suite struct MobileNumberTests {
    @Test(arguments: [
        "070-174 06 05", "0701740605", "+46701740605", "0046701740605", "+46 (0)70 174 06 05",
        " 070.174.06.05 ", "070\u{A0}1740605",
    ])
    func `people's ways of writing a Swedish mobile number are one number`(written: String) throws {
        let number = try MobileNumber(written, plans: [.sweden])
        #expect(number.international == "+46701740605")
    }

    @Test(arguments: ["070", "072", "073", "076", "078", "079"])
    func `every Swedish mobile prefix is accepted`(prefix: String) throws {
        #expect(try MobileNumber(prefix + "1234567", plans: [.sweden]).international.count == 12)
    }

    @Test(arguments: ["08-123 456 78", "0711234567", "0741234567", "07012345678", "070123456"])
    func `Swedish numbers that are no mobile numbers are refused`(written: String) {
        #expect(throws: MobileNumberError.notMobile) {
            try MobileNumber(written, plans: [.sweden])
        }
    }

    @Test(arguments: ["+4741234567", "+358401234567", "0044 7400 123456"])
    func `numbers of other countries are refused`(written: String) {
        #expect(throws: MobileNumberError.countryNotAllowed) {
            try MobileNumber(written, plans: [.sweden])
        }
    }

    @Test(arguments: [
        "", "abc", "070-174 06 05x", "+", "07", "070+1740605", String(repeating: "0", count: 40),
    ])
    func `what is no number is refused`(written: String) {
        #expect(throws: MobileNumberError.notANumber) {
            try MobileNumber(written, plans: [.sweden])
        }
    }

    @Test func `only the last five digits are shown, whatever the length`() throws {
        let number = try MobileNumber("0701740605", plans: [.sweden])
        #expect(number.masked == "•••••40605")
        var text = "\(number) \(String(reflecting: number))"
        dump(number, to: &text)
        #expect(!text.contains("46701740605") && !text.contains("0174"))
    }
}

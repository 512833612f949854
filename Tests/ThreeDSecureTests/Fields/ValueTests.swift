import Testing

@testable import ThreeDSecure

/// The values that messages carry.
struct ValueTests {
    @Test func `a field is its own index`() {
        for (index, field) in Field.allCases.enumerated() {
            #expect(field.index == index)
            #expect(NameTable.shared.texts[index] == field.rawValue)
        }
    }

    @Test func `every name is found by its bytes, and no other is`() {
        for (number, text) in NameTable.shared.texts.enumerated() {
            let found = Array(text.utf8).withUnsafeBytes { NameTable.shared.find($0) }
            #expect(Int(found.number) == number, "\(text)")
            for other in ["\(text)x", String(text.dropLast()), "\(text.uppercased())_"] {
                let found = Array(other.utf8).withUnsafeBytes { NameTable.shared.find($0) }
                let isName = NameTable.shared.texts.contains(other)
                #expect((found != .unknown) == isName, "\(other)")
            }
        }
        for member in NestedField.allCases {
            let number = Int(ElementName(member).number)
            #expect(NameTable.shared.texts[number] == member.rawValue)
        }
    }

    @Test(arguments: [
        ("752", "SEK", 2), ("392", "JPY", 0), ("414", "KWD", 3), ("978", "EUR", 2),
        ("990", "CLF", 4), ("048", "BHD", 3), ("352", "ISK", 0), ("929", "MRU", 2),
        ("532", "XCG", 2),
    ])
    func `a currency has its exponent`(numeric: String, code: String, exponent: Int) throws {
        let currency = try #require(Currency(numeric: numeric))
        #expect(currency.code == code)
        #expect(currency.exponent == exponent)
        #expect(Currency(code: code)?.numericCode == numeric)
    }

    @Test func `what is no currency is none`() {
        for numeric in ["000", "1", "75", "0752", "abc", ""] {
            #expect(Currency(numeric: numeric) == nil)
        }
        #expect(Currency(code: "sek") == nil)
    }

    @Test(arguments: [
        ("12990", 2, "129.90"), ("5", 2, "0.05"), ("0", 2, "0.00"), ("100", 0, "100"),
        ("007", 0, "7"), ("1234", 3, "1.234"), ("000012990", 2, "129.90"),
    ])
    func `an amount reads as a decimal`(minor: String, exponent: Int, decimal: String) throws {
        let currency = try #require(Currency(numeric: "752"))
        let amount = Amount(minorUnits: minor, currency: currency, exponent: exponent)
        #expect(amount?.decimal == decimal)
    }

    @Test func `an amount that is none is refused`() throws {
        let currency = try #require(Currency(numeric: "752"))
        for minor in ["", "-1", "1.0", String(repeating: "1", count: 49)] {
            #expect(Amount(minorUnits: minor, currency: currency, exponent: 2) == nil)
        }
        #expect(Amount(minorUnits: "1", currency: currency, exponent: 10) == nil)
    }

    @Test func `a transaction identifier reads both cases and writes the lower`() {
        let text = "8A880dc0-D2d2-7067-bcb1-B08D1690b26e"
        #expect(TransactionID(text)?.description == text.lowercased())
        #expect(TransactionID(text) == TransactionID(text.lowercased()))
        for wrong in ["", "8a880dc0d2d24067bcb1b08d1690b26e", text + "0", "{\(text.dropLast(2))}"] {
            #expect(TransactionID(wrong) == nil)
        }
    }

    @Test func `a card number is masked in every description`() throws {
        let number = try #require(CardNumber("4000000000001234"))
        var shown = "\(number) \(String(reflecting: number)) \(number.masked)"
        dump([number], to: &shown)
        #expect(!shown.contains("00001234"))
        #expect(number.masked == "••••••••••••1234")
        for wrong in ["400000000000", "40000000000000000000", "4000 0000 0000 00", "٤٠٠٠٠٠٠٠٠٠٠٠٠"]
        {
            #expect(CardNumber(wrong) == nil)
        }
    }

    @Test func `an authentication value is twenty bytes and never shown`() throws {
        let value = try #require(AuthenticationValue("AAECAwQFBgcICQoLDA0ODxAREhM="))
        #expect(value.bytes == Array(0..<20))
        #expect(value == AuthenticationValue(bytes: 0..<20))
        var shown = "\(value) \(String(reflecting: value))"
        dump(value, to: &shown)
        #expect(!shown.contains("AAEC"))
        #expect(AuthenticationValue(bytes: 0..<19) == nil)
        #expect(AuthenticationValue("AAECAwQFBgcICQoLDA0ODxAREg==") == nil)
    }

    @Test(
        arguments: [
            ("", []), ("QQ", [65]), ("QQ==", [65]), ("QUI", [65, 66]), ("QUI=", [65, 66]),
            ("Q\nUJ D\r\n", [65, 66, 67]), ("-_8", [251, 255]),
        ] as [(String, [UInt8])]
    )
    func `base64url is read with and without padding and white space`(
        text: String,
        bytes: [UInt8]
    ) {
        #expect(Base64URL.decode(text) == bytes)
    }

    @Test(arguments: ["A", "QQ=", "QQ===", "QR", "Q=Q=", "+/8", "QUI=QUI=", "QQ\u{0}", "å"])
    func `what is not base64url is refused`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func `base64url comes back as it went`() {
        var generator = SystemRandomNumberGenerator()
        for count in 0..<70 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let text = Base64URL.encode(bytes)
            #expect(Base64URL.decode(text) == bytes)
            #expect(!text.contains("="))
        }
    }

    @Test func `a window size has its pixels`() {
        let sizes = ChallengeWindowSize.allCases.map { [$0.width, $0.height] }
        #expect(sizes == [[250, 400], [390, 400], [500, 600], [600, 400], [nil, nil]])
    }
}

import AccessControl
import Foundation
import Testing
import ThreeDSecure

@Suite struct TextCatalogueTests {
    @Test(arguments: TextKey.allCases)
    func `every text has the same blanks in every language`(key: TextKey) throws {
        let texts = try TextCatalogue.shipped()
        let blanks = Set(
            [Language.swedish, .english].map { Self.blanks(in: texts.text(key, in: $0)) }
        )
        #expect(blanks.count == 1)
        #expect([Language.swedish, .english].allSatisfy { !texts.text(key, in: $0).isEmpty })
    }

    @Test func `Swedish and English are there, and what is not is said`() throws {
        let texts = try TextCatalogue.shipped()
        #expect(texts.languages.isSuperset(of: [.swedish, .english]))
        let unknown = try #require(Language(rawValue: "xx"))
        #expect(throws: TextCatalogueError.languageMissing(unknown)) {
            try texts.demand([.swedish, unknown])
        }
    }

    @Test func `the card's language goes before the browser's, and that before the issuer's`() {
        let offered: [Language] = [.swedish, .english]
        #expect(Language.choose(card: .english, browser: "sv", among: offered) == .english)
        #expect(Language.choose(card: nil, browser: "en-GB", among: offered) == .english)
        #expect(Language.choose(card: nil, browser: "fi", among: offered) == .swedish)
        #expect(Language.choose(card: .english, browser: nil, among: [.swedish]) == .swedish)
    }

    @Test func `a value that looks like a blank is not filled`() throws {
        let texts = try TextCatalogue.shipped()
        let subject = texts.text(
            .codeEmailSubject,
            in: .english,
            ["merchant": "{code}", "code": "1"]
        )
        #expect(subject.contains("{code}"))
    }

    @Test func `what goes into the answer to a purchase fits its field`() throws {
        let texts = try TextCatalogue.shipped()
        let values = ["programme": "TryggKod", "phone": "+46 8 123 456 78"]
        for language in [Language.swedish, .english] {
            for key in [TextKey.noticeNoVerificationNeeded, .noticeAccessBlocked] {
                #expect(texts.text(key, in: language, values).count <= 128)
            }
        }
    }

    @Test func `the mail texts hold no link`() throws {
        let texts = try TextCatalogue.shipped()
        for language in [Language.swedish, .english] {
            for key in TextKey.allCases where key.rawValue.hasPrefix("code.") {
                let text = texts.text(key, in: language).lowercased()
                #expect(!text.contains("http") && !text.contains("www.") && !text.contains("://"))
            }
        }
    }

    @Test func `amounts are written as the language writes them`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        let kronor = try amount("123450", "752", 2)
        #expect(
            try LanguageFormat(.swedish, texts: .shipped(), timeZone: zone).amount(kronor)
                == "1\u{A0}234,50\u{A0}kr"
        )
        let english = try LanguageFormat(.english, texts: .shipped(), timeZone: zone).amount(kronor)
        #expect(english.contains("1,234.50") && english.contains("SEK"))
        let yen = try amount("1200", "392", 0)
        #expect(
            try LanguageFormat(.english, texts: .shipped(), timeZone: zone).amount(yen).contains(
                "1,200"
            )
        )
    }

    @Test func `times are those of the issuer's time zone`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        let moment = Timestamp(milliseconds: 1_795_440_600_000)
        let format = try LanguageFormat(.swedish, texts: .shipped(), timeZone: zone)
        #expect(format.time(moment).hasSuffix(":30"))
        #expect(format.day(moment).contains("2026"))
    }

    private func amount(_ units: String, _ currency: String, _ exponent: Int) throws -> Amount {
        let currency = try #require(Currency(numeric: currency))
        return try #require(Amount(minorUnits: units, currency: currency, exponent: exponent))
    }

    private static func blanks(in text: String) -> Set<String> {
        Set(text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) })
    }
}

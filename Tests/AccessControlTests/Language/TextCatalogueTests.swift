import ACSTestSupport
import AccessControl
import Foundation
import Testing

@Suite struct TextCatalogueTests {
    @Test(arguments: TextKey.allCases)
    func `every text has the same blanks in every language`(key: TextKey) throws {
        let texts = try TextCatalogue.shipped()
        let blanks = Set(
            texts.languages.map { Self.blanks(in: texts.text(key, in: $0)) }
        )
        #expect(blanks.count == 1)
        for language in texts.languages { #expect(!texts.text(key, in: language).isEmpty) }
    }

    @Test func `the five languages are there, and what is not is said`() throws {
        let texts = try TextCatalogue.shipped()
        #expect(texts.languages == Set(Language.spoken))
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

    @Test(arguments: ["no", "nn", "nn-NO", "nb", "NB-no"])
    func `a Norwegian browser gets Norwegian, whatever it calls it`(tag: String) {
        let chosen = Language.choose(card: nil, browser: tag, among: Language.spoken)
        #expect(chosen.rawValue == "nb")
        #expect(Language.choose(card: nil, browser: tag, among: [.english]) == .english)
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
        for language in texts.languages {
            for key in [TextKey.noticeNoVerificationNeeded, .noticeAccessBlocked] {
                #expect(texts.text(key, in: language, values).count <= 128)
            }
        }
    }

    private static func blanks(in text: String) -> Set<String> {
        Set(text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) })
    }
}

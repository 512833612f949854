import ACSTestSupport
import AccessControl
import Testing

@testable import ACSHTTP

@Suite struct BrowserLanguageTests {
    @Test(arguments: [
        ("sv-SE,sv;q=0.9,en;q=0.8", Language.swedish), ("en-GB", .english), ("EN", .english),
        ("de, en;q=0.4, sv;q=0.7", .swedish), ("de;q=1, en ; q=0.5", .english),
    ])
    func `the browser's favourite of ours is chosen`(header: String, language: Language) {
        #expect(Language.preferred(by: header, among: [.swedish, .english]) == language)
    }

    @Test(arguments: ["", "de", "*", "sv;q=0", ",,;q=1", "q=1"])
    func `none of ours is none`(header: String) {
        #expect(Language.preferred(by: header, among: [.swedish, .english]) == nil)
    }

    @Test(arguments: ["no", "nn-NO", "nb-NO,sv;q=0.9", "de,NO;q=0.3,en;q=0.2"])
    func `Norwegian by any of its names is Norwegian`(header: String) {
        #expect(Language.preferred(by: header, among: Language.spoken)?.rawValue == "nb")
    }

    @Test func `Norwegian is not chosen where nobody speaks it`() {
        #expect(Language.preferred(by: "no,en;q=0.5", among: [.swedish, .english]) == .english)
        #expect(Language.preferred(by: "nn", among: [.swedish, .english]) == nil)
    }

    @Test func `a language that the issuer does not speak is not chosen`() {
        #expect(Language.preferred(by: "en", among: [.swedish]) == nil)
    }
}

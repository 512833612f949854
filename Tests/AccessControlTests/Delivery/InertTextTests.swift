import Testing

@testable import AccessControl

@Suite struct InertTextTests {
    @Test(arguments: [
        ("Nordljus Bokhandel", "Nordljus Bokhandel"),
        ("Fjord & Fjäll AB", "Fjord & Fjäll AB"),
        ("7-Eleven #2,5", "7-Eleven #2,5"),
        ("Åsas  Blommor\t", "Åsas Blommor"),
        ("Café <Oscar> \"1\"", "Café <Oscar> \"1\""),
    ])
    func `a name stays as readable as it was`(name: String, inert: String) {
        #expect(InertText(name).text == inert)
    }

    @Test(arguments: [
        ("shop.example", "shop. example"), ("https://a.b/c", "https: / / a. b/ c"),
        ("a@b.example", "a@ b. example"), ("tel:+46701234567", "tel: +46701234567"),
        ("bank。example", "bank。 example"), ("bank．example", "bank. example"),
        ("bank｡example", "bank。 example"), ("bank․example", "bank. example"),
        ("http：／／x", "http: / / x"), ("a\u{200B}b\u{2060}.c", "ab. c"),
        ("\u{202E}elpmaxe.knab", "elpmaxe. knab"), ("x\r\nBcc: a@b", "x Bcc: a@ b"),
        ("x\u{2028}y\u{85}z\0", "x y z"), ("c:\\x", "c: \\ x"), ("⒈com", "1. com"),
    ])
    func `what could become a link, a line or a trick is dead`(name: String, inert: String) {
        #expect(InertText(name).text == inert)
    }

    @Test(arguments: ["", " ", "\u{200B}", "\u{202E}\u{2066}", "\n"])
    func `a name of nothing that can be seen is a question mark`(name: String) {
        #expect(InertText(name).text == "?")
    }

    @Test func `a name that is too long ends in three plain dots`() {
        let name = InertText(String(repeating: "Köpmanshuset ", count: 10))
        let short = name.shortened(to: 40)
        #expect(short == "Köpmanshuset Köpmanshuset Köpmanshuse...")
        #expect(short.utf16.count == 40)
        #expect(InertText("Nordljus").shortened(to: 8) == "Nordljus")
    }

    @Test func `a character is kept whole or not at all`() {
        let family = "👩‍👩‍👧‍👧"
        let short = InertText(String(repeating: "e\u{301}\u{323}\u{302}", count: 60))
            .shortened(to: 10)
        #expect(short.utf16.count <= 10 && short.hasSuffix("..."))
        #expect(InertText(String(repeating: family, count: 9)).shortened(to: 8).utf16.count <= 8)
    }

    @Test func `making inert twice changes nothing`() {
        for name in ["https://a.b/c", "bank。example", "x\r\ny", "  a  "] {
            let once = InertText(name).text
            #expect(InertText(once).text == once)
        }
    }
}

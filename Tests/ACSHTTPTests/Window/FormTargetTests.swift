import Testing

@testable import ACSHTTP

@Suite struct FormTargetTests {
    @Test(arguments: [
        ("https://shop.example/path?x=1#y", "https://shop.example"),
        ("https://shop.example:8443", "https://shop.example:8443"),
        ("https://Shop.Example/", "https://Shop.Example"),
        ("http://127.0.0.1:8080/n", "http://127.0.0.1:8080"),
        ("http://localhost/n", "http://localhost"),
        ("http://[::1]:8080/n", "http:"),
    ])
    func `an address that may be posted to names its origin`(address: String, source: String) {
        #expect(FormTarget(address)?.source == source)
        #expect(FormTarget(address)?.address == address)
    }

    @Test(arguments: [
        "", "shop.example", "javascript:alert(1)", "data:text/html,x", "ftp://shop.example/",
        "http://shop.example/", "http://127.0.0.1.example/", "https://", "https:///path",
        "https://user@shop.example/", "https://shop.example\\@evil.example/",
        "https://shop.example;script-src *", "https://shop.example 'unsafe-inline'/",
        "https://shop.example:port/", "https://shop.example:123456/", "https://sh\u{F6}p.example/",
        "https://[2001:db8::1]/", "HTTPS://shop.example/", "https://shop.example/\u{7F}",
        "http://localhost:80@evil.example/", "https://shop.example/\nx",
    ])
    func `an address that may not be posted to is refused`(address: String) {
        #expect(FormTarget(address) == nil)
    }

    @Test func `an address of any length is not`() {
        #expect(FormTarget("https://shop.example/" + String(repeating: "a", count: 2_048)) == nil)
    }
}

import Testing

@testable import Sandbox

@Suite struct ContentPolicyTests {
    @Test(arguments: [
        ("http://127.0.0.1:8085/challenge?a=b", "http://127.0.0.1:8085"),
        ("https://acs.example", "https://acs.example"),
        ("http://[::1]:8085/", "http://[::1]:8085"),
    ])
    func `an origin is the beginning of its URL`(url: String, origin: String) {
        #expect(ContentPolicy.origin(of: url) == origin)
    }

    @Test(arguments: [
        "javascript:alert(1)", "https://a; script-src *", "https://user@acs.example/", "https://",
        "acs.example",
    ])
    func `what could change the policy is no origin`(url: String) {
        #expect(ContentPolicy.origin(of: url) == nil)
    }
}

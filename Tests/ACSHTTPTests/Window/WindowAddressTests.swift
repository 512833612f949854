import Testing

@testable import ACSHTTP

@Suite struct WindowAddressTests {
    @Test func `the addresses that others are told start with the public one`() throws {
        let address = try #require(WindowAddress("https://acs.example/3ds/"))
        #expect(address.challenge == "https://acs.example/3ds/challenge")
        #expect(address.method == "https://acs.example/3ds/three-ds-method")
        #expect(address.prefix == "/3ds")
        #expect(WindowAddress("http://127.0.0.1:8085")?.prefix.isEmpty == true)
    }

    @Test(arguments: [
        "", "acs.example", "http://acs.example", "https://acs.example/?a", "https://a/#b",
    ])
    func `an address that no browser could use is refused`(address: String) {
        #expect(WindowAddress(address) == nil)
    }
}

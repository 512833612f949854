import AccessControl
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: ["a@example.com", " first.last+tag@sub.example.se ", "åsa@exämple.se"])
    func `addresses are accepted`(written: String) throws {
        #expect(try !EmailAddress(written).address.contains(" "))
    }

    @Test(arguments: [
        "", "a", "@example.com", "a@", "a@b", "a@@example.com", "a b@example.com", "a@example..com",
        "a@-example.com", "a\n@example.com", "<a@example.com>", "a@example.com,b@example.com",
    ])
    func `what is no address is refused`(written: String) {
        #expect(throws: EmailAddressError.malformed) { try EmailAddress(written) }
    }

    @Test func `only the first letter and the domain are shown`() throws {
        let address = try EmailAddress("someone@example.com")
        #expect(address.masked == "s•••••@example.com")
        #expect(try EmailAddress("so@example.com").masked == address.masked)
        var text = "\(address) \(String(reflecting: address))"
        dump(address, to: &text)
        #expect(!text.contains("someone"))
    }
}

import AccessControl
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "a@example.com", "first.last+tag@sub.example.se", "o'neil!#$%&*/=?^_`{|}~-@example.com",
        "A@EXAMPLE.COM", "..@1.2", "a@xn--exmple-cua.se",
    ])
    func `addresses are accepted and not changed`(written: String) throws {
        let address = try EmailAddress("  " + written + "\t")
        #expect(address.address == written)
        #expect(address.deliverable == written)
    }

    @Test(arguments: [
        ("a@exämple.se", "a@xn--exmple-cua.se"), ("a@EXÄMPLE.se", "a@xn--exmple-cua.se"),
        ("a@exa\u{308}mple.se", "a@xn--exmple-cua.se"), ("a@straße.de", "a@xn--strae-oqa.de"),
        ("a@例え.テスト", "a@xn--r8jz45g.xn--zckzah"),
    ])
    func `a domain in letters of any script is sent to in ASCII, and shown as written`(
        written: String,
        deliverable: String
    ) throws {
        let address = try EmailAddress(written)
        #expect(address.address == written)
        #expect(address.deliverable == deliverable)
    }

    @Test(arguments: Self.faulty)
    func `what is wrong is told apart`(written: String, error: EmailAddressError) {
        #expect(throws: error) { try EmailAddress(written) }
    }

    @Test func `only the first letter and the domain are shown`() throws {
        let address = try EmailAddress("someone@example.com")
        #expect(address.masked == "s•••••@example.com")
        #expect(try EmailAddress("so@example.com").masked == address.masked)
        var text = "\(address) \(String(reflecting: address))"
        dump(address, to: &text)
        #expect(!text.contains("someone"))
    }

    private static let faulty: [(String, EmailAddressError)] = [
        ("", .empty), ("  ", .empty), ("a", .noAt), ("a@@example.com", .noAt),
        ("<a@example.com>", .forbiddenCharacter), ("a@example.com,b@example.com", .noAt),
        ("@example.com", .noLocalPart), ("a@", .noDomain), ("a@b", .noDomain),
        ("a@example..com", .noDomain), ("a@.example.com", .noDomain), ("a@example.com.", .noDomain),
        ("a@-example.com", .noDomain), ("a@example-.com", .noDomain),
        ("åsa@example.com", .localPartNotASCII),
        ("a b@example.com", .forbiddenCharacter), ("a\n@example.com", .forbiddenCharacter),
        ("a\r\nBcc: b@example.com", .forbiddenCharacter), ("a@exa mple.com", .forbiddenCharacter),
        ("a@example.com\u{202E}moc", .forbiddenCharacter),
        ("a@exam\u{200B}ple.com", .forbiddenCharacter),
        ("a@example\u{3002}com", .forbiddenCharacter), ("a\u{0}@example.com", .forbiddenCharacter),
        ("\"a\"@example.com", .forbiddenCharacter), ("a@[127.0.0.1]", .forbiddenCharacter),
        ("a@exa_mple.com", .forbiddenCharacter), ("😀@example.com", .forbiddenCharacter),
        (String(repeating: "a", count: 65) + "@example.com", .tooLong),
        ("a@" + String(repeating: "b", count: 64) + ".com", .tooLong),
        ("a@" + String(repeating: "b.", count: 130) + "com", .tooLong),
    ]
}

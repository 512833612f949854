import ACSTestSupport
import AccessControl
import Foundation
import Testing
import ThreeDSecure

@Suite struct ContactVaultTests {
    let keys: KeyRing

    init() throws {
        keys = try .test()
    }

    @Test func `contacts open again for the card that they were sealed for`() throws {
        let (vault, card, contacts) = try parts()
        let sealed = try vault.seal(contacts, for: card)
        #expect(try vault.open(sealed, of: card) == contacts)
    }

    @Test func `contacts moved to another card do not open`() throws {
        let (vault, card, contacts) = try parts()
        let sealed = try vault.seal(contacts, for: card)
        let other = CardReference(of: try #require(CardNumber("379902000000026")), keys: keys)
        #expect(throws: (any Error).self) { try vault.open(sealed, of: other) }
    }

    @Test func `a flipped bit does not open`() throws {
        let (vault, card, contacts) = try parts()
        let sealed = try #require(try vault.seal(contacts, for: card))
        var box = sealed.box
        box[box.count / 2] ^= 1
        let broken = SealedContacts(
            keyID: sealed.keyID,
            box: box,
            mobileHash: sealed.mobileHash,
            emailHash: sealed.emailHash
        )
        #expect(throws: (any Error).self) { try vault.open(broken, of: card) }
    }

    @Test func `no contacts are nothing to seal`() throws {
        let (vault, card, _) = try parts()
        let sealed = try vault.seal(Contacts(mobile: nil, email: nil), for: card)
        #expect(sealed == nil)
        #expect(try vault.open(nil, of: card).isEmpty)
    }

    @Test func `a number that the policy no longer allows is not used`() throws {
        let (vault, card, contacts) = try parts()
        let sealed = try vault.seal(contacts, for: card)
        let stricter = ContactVault(keys: keys, plans: [])
        let opened = try stricter.open(sealed, of: card)
        #expect(opened.mobile == nil)
        #expect(opened.email == contacts.email)
    }

    @Test func `what is sealed shows nothing of what is inside`() throws {
        let (vault, card, contacts) = try parts()
        let sealed = try #require(try vault.seal(contacts, for: card))
        #expect(Data(sealed.box).range(of: Data("someone".utf8)) == nil)
        #expect(Data(sealed.box).range(of: Data("701740605".utf8)) == nil)
    }

    private func parts() throws -> (ContactVault, CardReference, Contacts) {
        (
            ContactVault(keys: keys, plans: [.sweden]),
            CardReference(of: try #require(CardNumber("379901000000010")), keys: keys),
            Contacts(
                mobile: try MobileNumber("0701740605", plans: [.sweden]),
                email: try EmailAddress("someone@example.com")
            )
        )
    }
}

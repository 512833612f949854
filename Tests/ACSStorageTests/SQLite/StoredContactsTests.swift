import ACSStorage
import AccessControl
import Crypto
import Foundation
import Testing
import ThreeDSecure

@Suite struct StoredContactsTests {
    @Test func `contacts lie in the files only sealed, and old ones not at all`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sigill.sqlite")
            let stores = try SQLiteStores.open(at: url)
            let old = try sealed("first.address@example.org", "0701740605")
            let new = try sealed("second.address@example.org", "0701740606")
            try await stores.cards.enrol([Card.sample(contacts: old)])
            try await stores.cards.enrol([Card.sample(contacts: new)])
            #expect(try contents(of: folder).range(of: Data(new.box)) != nil)
            try await stores.close()
            let files = try contents(of: folder)
            #expect(files.range(of: Data(new.box)) != nil)
            #expect(files.range(of: Data(old.box)) == nil)
            for plain in ["first.address", "second.address", "701740605", "701740606"] {
                #expect(files.range(of: Data(plain.utf8)) == nil)
            }
        }
    }

    private func sealed(_ email: String, _ mobile: String) throws -> SealedContacts {
        let secret = SymmetricKey(size: .bits256)
        let id = KeyID(rawValue: "k1")
        let keys = try KeyRing(
            index: secret,
            secrets: [KeyRing.RotatingSecret(id: id, secret: secret)],
            active: id
        )
        let plans = [NumberingPlan.sweden]
        let contacts = Contacts(
            mobile: try MobileNumber(mobile, plans: plans),
            email: try EmailAddress(email)
        )
        let vault = ContactVault(keys: keys, plans: plans)
        guard let sealed = try vault.seal(contacts, for: .sample()) else { throw SampleError() }
        return sealed
    }

    private func contents(of folder: URL) throws -> Data {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        return try files.reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
    }
}

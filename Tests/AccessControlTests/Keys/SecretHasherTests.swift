import ACSTestSupport
import Testing

@testable import AccessControl

@Suite struct SecretHasherTests {
    /// Made by another implementation: HKDF, HMAC and scrypt of Python's standard library, over the
    /// test ring's secret, the answer `19800517` and a salt of 00 to 0f.
    private let foreign = """
        scrypt$10$test$000102030405060708090a0b0c0d0e0f$\
        9854b699aa298582034c91bf04a524a8e71edec2ef85edfd094fd6e2b3e54f08
        """

    @Test func `a hash that another implementation made is matched`() async throws {
        let hash = try #require(SecretHash(text: foreign))
        let hasher = try hasher()
        #expect(try await hasher.matches(Array("19800517".utf8), hash))
        #expect(try await !hasher.matches(Array("19800518".utf8), hash))
    }

    @Test func `the same secret has another hash each time, and each matches`() async throws {
        let hasher = try hasher()
        let secret = Array("sommar".utf8)
        let hashes = [try await hasher.hash(secret), try await hasher.hash(secret)]
        #expect(hashes[0].text != hashes[1].text)
        for hash in hashes { #expect(try await hasher.matches(secret, hash)) }
    }

    @Test func `a hash is found again from its column`() async throws {
        let hash = try await hasher().hash([1, 2, 3])
        #expect(SecretHash(text: hash.text) == hash)
    }

    @Test(arguments: [
        "", "scrypt$10$test$00$", "scrypt$9$test$00$00", "scrypt$21$test$00$00",
        "bcrypt$10$test$00$00",
        "scrypt$10$test$0$00", "scrypt$10$test$zz$00", "scrypt$10$$00$00",
        "scrypt$10$test$00$00$00",
    ])
    func `a column that is no hash is refused`(text: String) {
        #expect(SecretHash(text: text) == nil)
    }

    @Test func `another key ring does not match, even with the right secret`() async throws {
        let hash = try await hasher().hash([1])
        let other = SecretHasher(keys: try .test(byte: 9), cost: try HashingCost(logN: 10))
        #expect(try await !other.matches([1], hash))
    }

    @Test func `without a hash nothing matches`() async throws {
        #expect(try await !hasher().matches([], nil))
    }

    private func hasher() throws -> SecretHasher {
        SecretHasher(keys: try .test(), cost: try HashingCost(logN: 10))
    }
}

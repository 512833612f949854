import AccessControl
import Testing

@Suite struct CodePolicyTests {
    @Test func `the numbers of the requirements are accepted`() throws {
        #expect(try policy().entriesPerChallenge == 3)
    }

    @Test func `more than five failures in a row are against the law`() {
        #expect(throws: PolicyError("code.failuresInARow must be 3 to 5, found 6")) {
            try policy(failures: 6)
        }
    }

    @Test func `fewer failures in a row than entries in one challenge are refused`() {
        #expect(throws: PolicyError.self) { try policy(entries: 4, failures: 3) }
    }

    @Test(arguments: [0, 5, 10]) func `codes of other lengths are refused`(length: Int) {
        #expect(throws: PolicyError.self) { try policy(length: length) }
    }

    @Test(arguments: [0, 59, 1_801]) func `other lives are refused`(seconds: Int) {
        #expect(throws: PolicyError.self) { try policy(life: seconds) }
    }

    private func policy(
        length: Int = 6,
        life: Int = 600,
        entries: Int = 3,
        failures: Int = 5
    ) throws(PolicyError) -> CodePolicy {
        try CodePolicy(
            length: length,
            life: .seconds(life),
            resends: 3,
            resendInterval: .seconds(30),
            entriesPerChallenge: entries,
            failuresInARow: failures
        )
    }
}

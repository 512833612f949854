import ACSTestSupport
import AccessControl
import Crypto
import Foundation
import Testing
import ThreeDSecure

@Suite struct OneTimeCodeTests {
    let keys: KeyRing

    init() throws {
        keys = try .test()
    }

    @Test func `the same purchase has the same code`() throws {
        let subject = try subject()
        let first = try OneTimeCode(for: subject, length: 6, keys: keys)
        let second = try OneTimeCode(for: subject, length: 6, keys: keys)
        #expect(first.digits == second.digits)
        #expect(first.digits.count == 6)
        #expect(first.digits.allSatisfy { $0.isNumber })
    }

    @Test func `a code fits no other amount, currency, payee, generation or transaction`() throws {
        let code = try OneTimeCode(for: subject(), length: 9, keys: keys)
        let others = try [
            subject(amount: "49901"), subject(currency: "978"), subject(payee: "Another shop"),
            subject(generation: 2), subject(transaction: "c2b1f7ac-3a9e-4e0e-8c0a-4f6d2f3f0a02"),
        ]
        for other in others {
            #expect(try OneTimeCode(for: other, length: 9, keys: keys).digits != code.digits)
        }
    }

    @Test func `parts that run together are not confused`() throws {
        let one = try OneTimeCode(for: subject(generation: 1, amount: "10"), length: 9, keys: keys)
        let other = try OneTimeCode(
            for: subject(generation: 11, amount: "0"),
            length: 9,
            keys: keys
        )
        #expect(one.digits != other.digits)
    }

    @Test func `a code under another key is another code`() throws {
        let other = try KeyRing.test(byte: 9)
        let mine = try OneTimeCode(for: subject(), length: 9, keys: keys)
        #expect(try OneTimeCode(for: subject(), length: 9, keys: other).digits != mine.digits)
    }

    @Test func `a key that is not in the ring is refused`() throws {
        let subject = try subject(keyID: "gone")
        #expect(throws: KeyRingError.unknownKey(KeyID(rawValue: "gone"))) {
            try OneTimeCode(for: subject, length: 6, keys: keys)
        }
    }

    @Test func `only the code itself matches`() throws {
        let code = try OneTimeCode(for: subject(), length: 6, keys: keys)
        let right = try #require(CodeEntry(code.digits, length: 6))
        #expect(code.matches(right))
        for position in 0..<6 {
            var digits = Array(code.digits)
            digits[position] = digits[position] == "0" ? "1" : "0"
            let wrong = try #require(CodeEntry(String(digits), length: 6))
            #expect(!code.matches(wrong))
        }
    }

    @Test func `all digits are about equally likely in every place`() throws {
        var counts = Array(repeating: Array(repeating: 0, count: 10), count: 6)
        for number in 0..<5_000 {
            let subject = try subject(generation: number)
            let code = try OneTimeCode(for: subject, length: 6, keys: keys)
            for (place, digit) in code.digits.utf8.enumerated() {
                counts[place][Int(digit - 48)] += 1
            }
        }
        // 500 expected of each; seven standard deviations are 150.
        #expect(counts.joined().allSatisfy { (350...650).contains($0) })
    }

    @Test(arguments: ["123456", " 123 456 ", "123\u{A0}456"])
    func `six digits are an entry, however they are spaced`(typed: String) {
        #expect(CodeEntry(typed, length: 6) != nil)
    }

    @Test(arguments: ["", "12345", "1234567", "12345a", "１２３４５６", "-12345", "123456;--"])
    func `anything else is no entry`(typed: String) {
        #expect(CodeEntry(typed, length: 6) == nil)
    }

    @Test func `neither a code nor an entry can be printed`() throws {
        let code = try OneTimeCode(for: subject(), length: 6, keys: keys)
        let entry = try #require(CodeEntry(code.digits, length: 6))
        var dumped = "\(code) \(entry) \(String(reflecting: code)) \(String(reflecting: entry))"
        dump(code, to: &dumped)
        dump(entry, to: &dumped)
        #expect(!dumped.contains(code.digits))
    }

    private func subject(
        transaction: String = "c2b1f7ac-3a9e-4e0e-8c0a-4f6d2f3f0a01",
        generation: Int = 1,
        amount: String = "49900",
        currency: String = "752",
        payee: String = "A shop",
        keyID: String = "test"
    ) throws -> CodeSubject {
        let currency = try #require(Currency(numeric: currency))
        return CodeSubject(
            transaction: try #require(TransactionID(transaction)),
            generation: generation,
            amount: try #require(Amount(minorUnits: amount, currency: currency, exponent: 2)),
            payee: payee,
            keyID: KeyID(rawValue: keyID)
        )
    }
}

import AccessControl
import Crypto
import Foundation
import Testing

@Suite struct KeyRingTests {
    let secret = SymmetricKey(size: .bits256)

    @Test func `an active key that is not there is refused`() {
        #expect(throws: KeyRingError.activeKeyMissing) {
            try KeyRing(index: secret, secrets: [ring("a")], active: KeyID(rawValue: "b"))
        }
    }

    @Test func `two secrets of one name are refused`() {
        #expect(throws: KeyRingError.duplicateKey) {
            try KeyRing(
                index: secret,
                secrets: [ring("a"), ring("a")],
                active: KeyID(rawValue: "a")
            )
        }
    }

    @Test func `a secret under 256 bits is refused`() {
        #expect(throws: KeyRingError.secretTooShort) {
            try KeyRing(
                index: SymmetricKey(size: .bits128),
                secrets: [ring("a")],
                active: KeyID(rawValue: "a")
            )
        }
    }

    @Test func `a ring can't be printed`() throws {
        let bytes = Data((0..<32).map { UInt8($0) + 65 })
        let ring = try KeyRing(
            index: SymmetricKey(data: bytes),
            secrets: [ring("a")],
            active: KeyID(rawValue: "a")
        )
        var text = "\(ring)"
        dump(ring, to: &text)
        #expect(text.count < 200 && text.contains("active: a"))
    }

    private func ring(_ name: String) -> KeyRing.RotatingSecret {
        KeyRing.RotatingSecret(id: KeyID(rawValue: name), secret: secret)
    }
}

package import AccessControl
import Crypto

extension KeyRing {
    /// A ring with keys that anyone can know, so that tests give the same every time.
    ///
    /// The rotating secret is made of one byte; another byte gives another ring.
    package static func test(byte: UInt8 = 2) throws -> KeyRing {
        try KeyRing(
            index: SymmetricKey(data: [UInt8](repeating: 1, count: 32)),
            secrets: [
                RotatingSecret(
                    id: KeyID(rawValue: "test"),
                    secret: SymmetricKey(data: [UInt8](repeating: byte, count: 32))
                )
            ],
            active: KeyID(rawValue: "test")
        )
    }
}

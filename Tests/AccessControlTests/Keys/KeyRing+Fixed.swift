import AccessControl
import Crypto
import Foundation

extension KeyRing {
    /// A ring with keys that every run has again.
    static func fixed(byte: UInt8 = 7) -> KeyRing {
        let secret = SymmetricKey(data: Data(repeating: byte, count: 32))
        let id = KeyID(rawValue: "k1")
        guard
            let ring = try? KeyRing(
                index: secret,
                secrets: [RotatingSecret(id: id, secret: secret)],
                active: id
            )
        else { preconditionFailure("the fixed ring is a valid one") }
        return ring
    }
}

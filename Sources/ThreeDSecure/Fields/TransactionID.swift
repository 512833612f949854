#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The identifier of a transaction at one of its parties (`threeDSServerTransID`, `acsTransID`, …).
///
/// A UUID of any version of RFC 9562, read in either case and written in lower case, as the
/// specification's canonical form.
public struct TransactionID: Hashable, Sendable, LosslessStringConvertible {
    /// The identifier as a UUID.
    public let uuid: UUID

    /// Takes an identifier.
    public init(uuid: UUID) {
        self.uuid = uuid
    }

    /// Reads 36 characters: five groups of hexadecimal digits with hyphens; nil for anything else.
    public init?(_ description: String) {
        guard description.utf8.count == 36, let uuid = UUID(uuidString: description) else {
            return nil
        }
        self.uuid = uuid
    }

    /// The identifier in lower case.
    public var description: String { uuid.uuidString.lowercased() }
}

extension TransactionID {
    /// Appends the 36 characters in lower case, without making a string.
    func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: uuid.uuid) { octets in
            for (place, octet) in octets.enumerated() {
                if place == 4 || place == 6 || place == 8 || place == 10 {
                    bytes.append(UInt8(ascii: "-"))
                }
                bytes.append(Self.digit(octet >> 4))
                bytes.append(Self.digit(octet & 15))
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

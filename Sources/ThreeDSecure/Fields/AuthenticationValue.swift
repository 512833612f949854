/// The proof of an authentication that the authorisation carries (`authenticationValue`).
///
/// Twenty bytes, 28 characters of base64. Never printed: its descriptions are masked.
public struct AuthenticationValue: Hashable, Sendable {
    /// The number of bytes.
    public static let byteCount = 20

    /// The bytes.
    public let bytes: [UInt8]

    /// Takes twenty bytes; nil for any other number.
    public init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads 28 characters of base64 with padding; nil for anything else.
    public init?(_ base64: String) {
        guard base64.utf8.count == 28, let bytes = Base64.decode(base64) else { return nil }
        self.init(bytes: bytes)
    }

    /// The value as it stands on the wire; never log it.
    public var base64: String { Base64.encode(bytes) }
}

extension AuthenticationValue: CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Nothing but the fact that there is a value.
    public var description: String { "authentication value" }
    /// Nothing but the fact that there is a value.
    public var debugDescription: String { description }
    /// A mirror without children, so that a dump shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

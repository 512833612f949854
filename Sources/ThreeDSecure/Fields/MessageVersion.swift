/// A version of the message protocol, such as 2.2.0.
///
/// Only the versions whose rules this library holds can be made: 2.1.0, 2.2.0 and 2.3.1.
public struct MessageVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Version 2.1.0.
    public static let v210 = Self(ordinal: 0)
    /// Version 2.2.0.
    public static let v220 = Self(ordinal: 1)
    /// Version 2.3.1.
    public static let v231 = Self(ordinal: 2)

    /// All versions, oldest first.
    public static let all: [Self] = [.v210, .v220, .v231]

    private static let texts = ["2.1.0", "2.2.0", "2.3.1"]

    /// The place of the version among all versions; the rule tables are indexed by it.
    let ordinal: Int

    private init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// Reads a version as it stands in `messageVersion`; nil if its rules are not known.
    public init?(_ text: String) {
        guard let ordinal = Self.texts.firstIndex(of: text) else { return nil }
        self.ordinal = ordinal
    }

    /// The version as it stands in `messageVersion`.
    public var description: String { Self.texts[ordinal] }

    /// Orders versions by age.
    public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}

/// A range of card numbers that takes part, and how its Access Control Server is reached.
public struct CardRange: Sendable {
    /// The first number, as long as the numbers of the range.
    public let start: String
    /// The last number.
    public let end: String

    private let details: ArraySlice<UInt8>

    init(start: String, end: String, details: ArraySlice<UInt8>) {
        self.start = start
        self.end = end
        self.details = details
    }

    /// What the Access Control Server supports in one protocol version.
    public struct Support: Sendable, Hashable {
        /// The protocol version.
        public let version: String
        /// Where the browser's 3DS Method goes; nil if there is none.
        public let threeDSMethodURL: String?
        /// What is offered, by the codes of `acsInfoInd`.
        public let acsInfoInd: [String]
    }

    /// The lowest version that the Access Control Server supports.
    public var acsStartProtocolVersion: String? {
        text("acsStartProtocolVersion") ?? support.map(\.version).min(by: Self.isOlder)
    }

    /// The highest version that the Access Control Server supports.
    public var acsEndProtocolVersion: String? {
        text("acsEndProtocolVersion") ?? support.map(\.version).max(by: Self.isOlder)
    }

    /// Where the browser's 3DS Method goes, whatever the version; nil if there is none.
    public var threeDSMethodURL: String? {
        text("threeDSMethodURL") ?? support.lazy.compactMap(\.threeDSMethodURL).first
    }

    /// What is offered whatever the version (before 2.3.1).
    public var acsInfoInd: [String] {
        value["acsInfoInd"]?.elements?.compactMap(\.string) ?? []
    }

    /// What is supported version by version (2.3.1); empty for a range of an older PRes.
    public var support: [Support] {
        (value["acsProtocolVersions"]?.elements ?? []).compactMap { entry in
            guard let version = entry["version"]?.string else { return nil }
            return Support(
                version: version,
                threeDSMethodURL: entry["threeDSMethodURL"]?.string,
                acsInfoInd: entry["acsInfoInd"]?.elements?.compactMap(\.string) ?? []
            )
        }
    }

    /// Whether a transaction of a version is possible.
    public func supports(_ version: MessageVersion) -> Bool {
        let text = version.description
        let listed = support
        guard listed.isEmpty else { return listed.contains { $0.version == text } }
        guard let first = acsStartProtocolVersion, let last = acsEndProtocolVersion else {
            return false
        }
        return !Self.isOlder(text, first) && !Self.isOlder(last, text)
    }

    private func text(_ name: String) -> String? { value[name]?.string }

    /// The members that the range keeps, as an object.
    private var value: JSONValue {
        details.withUnsafeBytes { bytes in
            var scanner = Scanner(bytes, defersCardRanges: false)
            // The bytes were checked when the ranges were applied.
            guard (try? scanner.scanMessage()) != nil else { return .object([]) }
            return scanner.nodes.withNodes {
                NodeReader.value(at: 0, $0, in: bytes)
            }
        }
    }

    private static func isOlder(_ left: String, _ right: String) -> Bool {
        numbers(left).lexicographicallyPrecedes(numbers(right))
    }

    private static func numbers(_ version: String) -> [Int] {
        version.split(separator: ".").map { Int($0) ?? 0 }
    }
}

import ThreeDSecure

/// The card ranges in the form of a PRes, with the serial number of this very list.
struct CardRangeCatalogue {
    let serialNumber: String
    /// The value of `cardRangeData`.
    let entries: JSONValue

    init(ranges: [PublishedCardRange]) {
        let entries = ranges.map { range in
            var members = [
                JSONMember(name: "startRange", value: .string(range.start.digits)),
                JSONMember(name: "endRange", value: .string(range.end.digits)),
                JSONMember(name: "actionInd", value: "A"),
                JSONMember(
                    name: "acsStartProtocolVersion",
                    value: .string(MessageVersion.v220.description)
                ),
                JSONMember(
                    name: "acsEndProtocolVersion",
                    value: .string(MessageVersion.v220.description)
                ),
                JSONMember(name: "acsInfoInd", value: ["01"]),
            ]
            if let url = range.threeDSMethodURL {
                members.append(JSONMember(name: "threeDSMethodURL", value: .string(url)))
            }
            return JSONValue.object(members)
        }
        self.entries = .array(entries)
        self.serialNumber = Self.serialNumber(of: ranges)
    }

    /// A number that follows from the content (64-bit FNV-1a), so that a restarted Directory Server
    /// with the same ranges still knows it, and one with other ranges does not.
    private static func serialNumber(of ranges: [PublishedCardRange]) -> String {
        let content = ranges.map { range in
            "\(range.start.digits) \(range.end.digits) \(range.threeDSMethodURL ?? "-")"
        }.joined(separator: "\n")
        let hash = content.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return String(hash)
    }
}

import Testing
import ThreeDSecure

/// Card ranges as PRes messages build and change them.
struct CardRangeTableTests {
    private static func entry(
        _ start: String,
        _ end: String,
        _ action: String? = nil,
        url: String? = "https://acs.example.com/method"
    ) -> String {
        let action = action.map { ",\"actionInd\":\"\($0)\"" } ?? ""
        let url = url.map { ",\"threeDSMethodURL\":\"\($0)\"" } ?? ""
        return """
            {"startRange":"\(start)","endRange":"\(end)","acsStartProtocolVersion":"2.1.0",\
            "acsEndProtocolVersion":"2.2.0","acsInfoInd":["01","02"]\(url)\(action)}
            """
    }

    private static func newEntry(_ ranges: [(String, String)], _ action: String = "A") -> String {
        let list = ranges.map { "{\"start\":\"\($0.0)\",\"end\":\"\($0.1)\"}" }
        return """
            {"ranges":[\(list.joined(separator: ","))],"actionInd":"\(action)",\
            "acsProtocolVersions":[{"version":"2.2.0","acsInfoInd":["01"]},\
            {"version":"2.3.1","threeDSMethodURL":"https://acs.example.com/231"}]}
            """
    }

    private static func message(
        _ entries: [String],
        serial: String? = "7",
        version: String = "2.2.0",
        readOrder: String = "01"
    ) throws -> Message {
        let serial = serial.map { "\"serialNum\":\"\($0)\"," } ?? ""
        let data =
            entries.isEmpty
            ? "" : "\"cardRangeData\":[\(entries.joined(separator: ","))],"
        let versions =
            version == "2.3.1"
            ? "\"dsProtocolVersions\":[\"2.3.1\"],\"readOrder\":\"\(readOrder)\""
            : "\"dsStartProtocolVersion\":\"2.1.0\",\"dsEndProtocolVersion\":\"2.2.0\""
        let text = """
            {"messageType":"PRes","messageVersion":"\(version)",\(serial)\(data)\
            "threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e",\
            "dsTransID":"d7c1ee99-9478-44a6-b1f2-391e29c6b340",\(versions)}
            """
        let verdict = MessageReader(receiver: .threeDSServer, versions: MessageVersion.all)
            .read(Array(text.utf8))
        guard case .accepted(let message) = verdict else {
            throw Samples.Refused(report: verdict.report)
        }
        return message
    }

    private static func number(_ digits: String) throws -> CardNumber {
        try #require(CardNumber(digits))
    }

    @Test func `a card is found in its range and nowhere else`() throws {
        var table = CardRangeTable()
        try table.apply(
            try Self.message([
                Self.entry("4000000000002000", "4000000000002999", url: nil),
                Self.entry("4000000000000000", "4000000000000999"),
            ])
        )
        #expect(table.count == 2)
        #expect(table.serialNumber == "7")
        let range = try #require(table.lookUp(try Self.number("4000000000000999")))
        #expect(range.start == "4000000000000000")
        #expect(range.end == "4000000000000999")
        #expect(range.threeDSMethodURL == "https://acs.example.com/method")
        #expect(range.acsStartProtocolVersion == "2.1.0")
        #expect(range.acsEndProtocolVersion == "2.2.0")
        #expect(range.acsInfoInd == ["01", "02"])
        #expect(range.supports(.v220))
        #expect(!range.supports(.v231))
        #expect(table.lookUp(try Self.number("4000000000002000"))?.threeDSMethodURL == nil)
        for outside in ["3999999999999999", "4000000000001000", "4000000000003000"] {
            #expect(table.lookUp(try Self.number(outside)) == nil)
        }
    }

    @Test func `the 2.3.1 shape tells each version's own facts`() throws {
        var table = CardRangeTable()
        let entry = Self.newEntry([
            ("4000000000000000", "4000000000000999"), ("5000000000000000", "5000000000000999"),
        ])
        try table.apply(try Self.message([entry], version: "2.3.1"))
        #expect(table.count == 2)
        let range = try #require(table.lookUp(try Self.number("5000000000000500")))
        #expect(range.support.map(\.version) == ["2.2.0", "2.3.1"])
        #expect(range.support.map(\.acsInfoInd) == [["01"], []])
        #expect(range.threeDSMethodURL == "https://acs.example.com/231")
        #expect(range.acsStartProtocolVersion == "2.2.0")
        #expect(range.acsEndProtocolVersion == "2.3.1")
        #expect(range.supports(.v231))
        #expect(!range.supports(.v210))
    }

    @Test func `ranges are added, changed and deleted`() throws {
        var table = CardRangeTable()
        try table.apply(try Self.message([Self.entry("4000000000000000", "4000000000000999")]))
        try table.apply(
            try Self.message(
                [
                    Self.entry("4000000000000000", "4000000000000999", "M", url: "https://new/"),
                    Self.entry("4000000000001000", "4000000000001999", "A"),
                ],
                serial: "8"
            )
        )
        #expect(table.count == 2)
        #expect(table.serialNumber == "8")
        let changed = table.lookUp(try Self.number("4000000000000001"))
        #expect(changed?.threeDSMethodURL == "https://new/")
        try table.apply(
            try Self.message(
                [Self.entry("4000000000000000", "4000000000000999", "D")],
                serial: "9"
            )
        )
        #expect(table.count == 1)
        #expect(table.lookUp(try Self.number("4000000000000001")) == nil)
    }

    @Test func `a PRes without ranges changes nothing but the serial number`() throws {
        var table = CardRangeTable()
        try table.apply(try Self.message([Self.entry("4000000000000000", "4000000000000999")]))
        try table.apply(try Self.message([], serial: "8"))
        #expect(table.count == 1)
        #expect(table.serialNumber == "8")
    }

    @Test func `a PRes without a serial number replaces everything`() throws {
        var table = CardRangeTable()
        try table.apply(try Self.message([Self.entry("4000000000000000", "4000000000000999")]))
        let entry = Self.entry("5000000000000000", "5000000000000999", "D")
        try table.apply(try Self.message([entry], serial: nil))
        #expect(table.count == 1, "each entry counts as an addition")
        #expect(table.serialNumber == nil)
        #expect(table.lookUp(try Self.number("4000000000000001")) == nil)
        #expect(table.lookUp(try Self.number("5000000000000001")) != nil)
    }

    @Test(arguments: [
        ("A", "4000000000000000", "4000000000000999", "206"),
        ("A", "4000000000000500", "4000000000001500", "205"),
        ("A", "3999999999999000", "4000000000000000", "205"),
        ("A", "4000000000000100", "4000000000000200", "205"),
        ("M", "4000000000000000", "4000000000000998", "206"),
        ("D", "5000000000000000", "5000000000000999", "206"),
    ])
    func `an action that its range does not allow is refused and changes nothing`(
        action: String,
        start: String,
        end: String,
        code: String
    ) throws {
        var table = CardRangeTable()
        let first = Self.newEntry([("4000000000000000", "4000000000000999")])
        try table.apply(try Self.message([first], version: "2.3.1"))
        let second = Self.newEntry([(start, end)], action)
        let update = try Self.message([second], serial: "8", version: "2.3.1")
        do {
            try table.apply(update)
            Issue.record("applied")
        } catch {
            #expect(error.code.rawValue == code)
            #expect(error.detail.contains("\(start)-\(end)"))
            #expect(error.messageType == .preparationResponse)
        }
        #expect(table.count == 1)
        #expect(table.serialNumber == "7")
    }

    @Test func `older versions have older codes`() throws {
        var table = CardRangeTable()
        let entry = Self.entry("4000000000000000", "4000000000000999", "M")
        let update = try Self.message([entry])
        let refusal = #expect(throws: Refusal.self) { try table.apply(update) }
        #expect(refusal?.code == .formatInvalid)
    }

    @Test(arguments: [("01", "206"), ("02", "ok")])
    func `the read order decides which of two actions comes first`(
        order: String,
        code: String
    ) throws {
        var table = CardRangeTable()
        let range = [("4000000000000000", "4000000000000999")]
        let entries = [Self.newEntry(range, "D"), Self.newEntry(range, "A")]
        let update = try Self.message(entries, version: "2.3.1", readOrder: order)
        do {
            try table.apply(update)
            #expect(code == "ok")
            #expect(table.count == 0)
        } catch {
            #expect(error.code.rawValue == code)
        }
    }

    @Test func `numbers of different lengths do not disturb each other`() throws {
        var table = CardRangeTable()
        try table.apply(
            try Self.message([
                Self.entry("400000000000000", "400000000000999", url: "https://fifteen/"),
                Self.entry("4000000000000000", "4000000000009999", url: "https://sixteen/"),
                Self.entry("4000000000000000000", "4000000000009999999", url: "https://nineteen/"),
            ])
        )
        let fifteen = table.lookUp(try Self.number("400000000000000"))
        #expect(fifteen?.threeDSMethodURL == "https://fifteen/")
        let sixteen = table.lookUp(try Self.number("4000000000000000"))
        #expect(sixteen?.threeDSMethodURL == "https://sixteen/")
        let thirteen = table.lookUp(try Self.number("4000000000000"))
        #expect(
            thirteen?.threeDSMethodURL == "https://fifteen/",
            "the narrowest of the longer ones"
        )
    }

    @Test func `a duplicate name in an entry is refused with 204`() throws {
        let text = """
            {"messageType":"PRes","messageVersion":"2.2.0","dsStartProtocolVersion":"2.1.0",\
            "dsEndProtocolVersion":"2.2.0","dsTransID":"d7c1ee99-9478-44a6-b1f2-391e29c6b340",\
            "threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e","cardRangeData":[\
            {"startRange":"4000000000000000","endRange":"4000000000000999",\
            "acsStartProtocolVersion":"2.1.0","acsEndProtocolVersion":"2.2.0",\
            "endRange":"4000000000000999"}]}
            """
        let outcome = Outcome(MessageReader(receiver: .threeDSServer).read(Array(text.utf8)))
        #expect(outcome == Outcome(code: "204", detail: "cardRangeData.endRange"))
    }
}

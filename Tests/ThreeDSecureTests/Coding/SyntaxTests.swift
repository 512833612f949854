import Testing
import ThreeDSecure

/// What is JSON and what is not, at the level of bytes.
struct SyntaxTests {
    /// Texts that are no message, whatever the rules: each is refused with 101.
    static let malformed: [String] = [
        "", " ", "null", "[]", "\"AReq\"", "1", "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1",
        "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{a:1}",
        "{'a':1}", "{\"a\":1}x", "{\"a\":1}{}", "{\"a\":1},", "{\"a\":tru}", "{\"a\":True}",
        "{\"a\":nul}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"a\":+1}", "{\"a\":-}",
        "{\"a\":1e}", "{\"a\":1e+}", "{\"a\":0x10}", "{\"a\":NaN}", "{\"a\":Infinity}",
        "{\"a\":[1,]}", "{\"a\":[,1]}", "{\"a\":[1 2]}", "{\"a\":[}", "{\"a\":]}",
        "{\"a\":\"\\x41\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\\u12G4\"}", "{\"a\":\"\\\"}",
        "{\"a\":\"\t\"}", "{\"a\":\"\n\"}", "{\"a\":\"\u{0}\"}", "{\"a\":\"\u{1F}\"}",
        "{\"a\":\"\\ud800\"}", "{\"a\":\"\\udc00\"}", "{\"a\":\"\\ud800\\u0041\"}",
        "{\"a\":\"\\ud800x\"}", "{\"a\":\"\\udc00\\ud800\"}", "{\"\\ud800\":1}",
        "{\"a\":\"unfinished}", "{\"a\u{1}\":1}", "{/**/\"a\":1}", "{\"a\":1}//", "\u{FEFF}{}",
        "{\u{A0}\"a\":1}", "{\"a\":1\u{C}}",
    ]

    @Test(arguments: malformed)
    func `text that is not one JSON object is refused with 101`(text: String) {
        let outcome = Outcome(MessageReader(receiver: .accessControlServer).read(Array(text.utf8)))
        #expect(outcome.code == "101", "\(outcome)")
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xFE, 0xFF],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused with 101`(invalid: [UInt8]) {
        for padding in 0..<9 {
            let filler = [UInt8](repeating: 0x78, count: padding)
            let bytes = Array("{\"a\":\"".utf8) + filler + invalid + Array("\"}".utf8)
            let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
            #expect(Outcome(verdict).code == "101", "after \(padding) bytes")
        }
    }

    @Test(arguments: [
        "\r\n\t ", "\u{20}",
    ])
    func `white space is allowed wherever JSON has it`(space: String) throws {
        let text = String(decoding: try Fixtures.message("CReq-2.2.0-browser"), as: UTF8.self)
        let spaced =
            space
            + text.replacing(":", with: space + ":" + space)
            .replacing(",", with: space + "," + space) + space
        let url = spaced.replacing("https\(space):\(space)", with: "https:")
        let verdict = MessageReader(receiver: .accessControlServer).read(Array(url.utf8))
        #expect(Outcome(verdict) == .accepted, "\(verdict.report)")
    }

    @Test func `escapes are read, in values and in names`() throws {
        let text = String(decoding: try Fixtures.message("AReq-2.2.0-browser"), as: UTF8.self)
        let escaped = text.replacing("\"acctNumber\"", with: "\"\\u0061cct\\u004eumber\"")
            .replacing("\"4000000000000002\"", with: "\"\\u0034000000000000002\"")
            .replacing("\"Example merchantName\"", with: "\"Gr\\u00f6na \\ud83c\\udf4f \\/ \\n\"")
        let verdict = MessageReader(receiver: .accessControlServer).read(Array(escaped.utf8))
        guard case .accepted(let message) = verdict else {
            Issue.record("\(verdict.report)")
            return
        }
        #expect(message.string(.acctNumber) == "4000000000000002")
        #expect(message.string(.merchantName) == "Gröna 🍏 / \n")
    }

    @Test func `a length counts characters, not bytes or escapes`() throws {
        let name = String(repeating: "\\ud83c\\udf4f", count: 40)
        let accepted = try Samples.changed("AReq-2.2.0-browser", ["merchantName": "\"\(name)\""])
        let reader = MessageReader(receiver: .accessControlServer)
        #expect(Outcome(reader.read(accepted)) == .accepted)
        let refused = try Samples.changed("AReq-2.2.0-browser", ["merchantName": "\"\(name)x\""])
        #expect(Outcome(reader.read(refused)) == Outcome(code: "203", detail: "merchantName"))
    }

    @Test func `nesting is limited`() throws {
        let reader = MessageReader(receiver: .accessControlServer)
        for (depth, code) in [(27, "ok"), (28, "101"), (100_000, "101")] {
            let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let text = String(decoding: try Fixtures.message("AReq-2.2.0-browser"), as: UTF8.self)
            let changed = text.replacing("2.5,", with: "2.5, \(nested),")
            #expect(Outcome(reader.read(Array(changed.utf8))).code == code, "\(depth)")
        }
    }

    @Test func `elements are limited in number`() {
        let reader = MessageReader(receiver: .accessControlServer)
        let many = "{\"a\":[" + String(repeating: "1,", count: 30_000) + "1]}"
        #expect(Outcome(reader.read(Array(many.utf8))).detail.contains("too many elements"))
    }

    @Test func `a message other than a PRes is limited in size`() throws {
        let text = String(repeating: " ", count: 1 << 20)
        let bytes = try Fixtures.message("AReq-2.2.0-browser") + Array(text.utf8)
        let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
        #expect(Outcome(verdict).detail == "The message is too large")
    }
}

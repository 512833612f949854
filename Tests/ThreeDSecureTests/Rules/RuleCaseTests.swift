import Testing
import ThreeDSecure

/// Every row of the rule tables, both ways, from files of cases.
struct RuleCaseTests {
    @Test(arguments: Fixtures.messageNames)
    func `a message with every element is accepted and wholly known`(name: String) throws {
        let bytes = try Fixtures.message(name)
        let verdict = Self.reader(for: name).read(bytes)
        guard case .accepted(let message) = verdict else {
            Issue.record("\(verdict.report)")
            return
        }
        #expect(message.unknownFields.isEmpty)
        #expect(message.bytes == bytes)
    }

    @Test(arguments: Fixtures.names(in: "rules", ending: ".tsv"))
    func `each rule accepts what it should and refuses the rest by name`(name: String) throws {
        let bytes = try Fixtures.message(name)
        let reader = Self.reader(for: name)
        for line in try Fixtures.lines("rules/\(name).tsv") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            try #require(columns.count == 5, "\(line)")
            var message = try EditableMessage(bytes)
            if columns[1] == "remove" {
                message.remove(columns[0])
            } else {
                try message.set(columns[0], columns[2])
            }
            let outcome = Outcome(reader.read(try message.bytes))
            let expected = Outcome(code: columns[3], detail: columns[4])
            #expect(outcome == expected, "\(line)")
        }
    }

    static func reader(for name: String) -> MessageReader {
        MessageReader(leg: name.hasSuffix("to-ds") ? .toDirectoryServer : .toAccessControlServer)
    }
}

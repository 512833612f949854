import Testing
import ThreeDSecure

/// Conditions, structured values and precedence, from a file of cases.
struct ConditionTests {
    @Test(arguments: try Fixtures.lines("conditions.tsv"))
    func `a condition decides whether an element is required`(line: String) throws {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(columns.count == 4, "\(line)")
        var message = try EditableMessage(try Fixtures.message(columns[0]))
        for change in columns[1].split(separator: " & ").map(String.init) {
            if change.hasPrefix("-") {
                message.remove(String(change.dropFirst()))
            } else {
                let parts = change.split(separator: "=", maxSplits: 1).map(String.init)
                try message.set(parts[0], parts[1])
            }
        }
        let verdict = RuleCaseTests.reader(for: columns[0]).read(try message.bytes)
        let expected = Outcome(code: columns[2], detail: columns[3])
        #expect(Self.sorted(Outcome(verdict)) == Self.sorted(expected), "\(verdict.report)")
    }

    /// The sample messages lose the order of their members, so names are compared as a set.
    private static func sorted(_ outcome: Outcome) -> Outcome {
        let names = outcome.detail.split(separator: ",").sorted().joined(separator: ",")
        return Outcome(code: outcome.code, detail: names)
    }
}

import Testing

@testable import Sandbox

@Suite struct LatestEntriesTests {
    @Test func `only the latest entries stay`() {
        var entries = LatestEntries<Int, String>(limit: 3)
        for number in 0..<100 { entries.set("\(number)", for: number) }
        #expect(entries.count == 3)
        #expect(entries[96] == nil)
        #expect((97..<100).map { entries[$0] } == ["97", "98", "99"])
    }

    @Test func `changing an entry drops none`() {
        var entries = LatestEntries<Int, String>(limit: 2)
        entries.set("a", for: 1)
        entries.set("b", for: 2)
        entries.set("c", for: 1)
        #expect(entries[1] == "c")
        #expect(entries[2] == "b")
    }
}

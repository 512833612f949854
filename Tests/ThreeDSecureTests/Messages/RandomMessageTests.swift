import Testing
import ThreeDSecure

/// Properties that hold for any message, tried on random ones.
struct RandomMessageTests {
    /// Numbers that look random and come back the same, so that a failure can be repeated.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    @Test(arguments: 0..<60)
    func `leaving out optional elements keeps a message valid`(seed: Int) throws {
        var generator = Generator(state: UInt64(seed))
        let name = try #require(Fixtures.messageNames.randomElement(using: &generator))
        let original = try Samples.accepted(name)
        let reader = RuleCaseTests.reader(for: name)
        let optional = try Fixtures.lines("rules/\(name).tsv").compactMap { line -> Field? in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns[1] == "remove", columns[3] == "ok" else { return nil }
            return Field(rawValue: String(columns[0]))
        }
        // Some elements make others required; those are left alone.
        let kept: Set<Field> = [.recurringInd, .browserJavascriptEnabled]
        let removed = Set(optional.filter { _ in Bool.random(using: &generator) }).subtracting(kept)
        let bytes = original.rewritten(removing: removed, setting: [])
        guard case .accepted(let message) = reader.read(bytes) else {
            Issue.record("\(name) without \(removed): \(reader.read(bytes).report)")
            return
        }
        for field in Field.allCases {
            let expected = removed.contains(field) ? nil : original.value(field)
            #expect(message.value(field) == expected)
        }
    }

    @Test(arguments: 0..<200)
    func `any text survives being written and read`(seed: Int) throws {
        var generator = Generator(state: UInt64(seed))
        let count = Int.random(in: 1...40, using: &generator)
        var text = String.UnicodeScalarView()
        while text.count < count {
            let limit: UInt32 = Bool.random(using: &generator) ? 0x100 : 0x11_0000
            let value = UInt32.random(in: 0..<limit, using: &generator)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        let message = try Samples.accepted("AReq-2.2.0-browser")
        let value = JSONValue.string(String(text))
        let bytes = message.rewritten(removing: [], setting: [(.merchantName, value)])
        let verdict = MessageReader(receiver: .accessControlServer).read(bytes)
        guard case .accepted(let read) = verdict else {
            Issue.record("\(verdict.report)")
            return
        }
        #expect(read.value(.merchantName) == value)
    }

    @Test(arguments: 0..<60)
    func `a damaged message is judged, never trapped`(seed: Int) throws {
        var generator = Generator(state: UInt64(seed) << 20)
        let name = try #require(Fixtures.messageNames.randomElement(using: &generator))
        let original = try Fixtures.message(name)
        let reader = RuleCaseTests.reader(for: name)
        for _ in 0..<40 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
                case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { break }
            }
            switch reader.read(bytes) {
            case .accepted(let message):
                for field in Field.allCases { _ = message.value(field) }
            case .refused(let refusal):
                #expect(!refusal.faults.isEmpty)
                #expect(refusal.detail.unicodeScalars.count <= 2048)
                _ = refusal.errorMessage(from: .accessControlServer).encoded()
            }
        }
    }
}

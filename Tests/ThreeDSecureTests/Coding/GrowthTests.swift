import Foundation
import Testing
import ThreeDSecure

/// Time grows in proportion to size: a hostile message costs no more than an honest one as long.
struct GrowthTests {
    private static let small = 8_000
    private static let factor = 8

    /// Shapes that have made other readers slow: each fills a message with so many pieces.
    private static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
        ("different unknown names", { count in members(count) { "\"n\($0)\":1" } }),
        ("the same unknown name", { count in members(count) { _ in "\"n\":1" } }),
        ("the same known name", { count in members(count) { _ in "\"mcc\":\"5411\"" } }),
        (
            "a long name with escapes",
            { count in "{\"\(String(repeating: "\\u0061", count: count))\":1}" }
        ),
        (
            "a long string that is not ASCII",
            { count in "{\"a\":\"\(String(repeating: "åäö🍏", count: count))\"}" }
        ),
        ("a long array", { count in "{\"a\":[\(String(repeating: "1,", count: count))1]}" }),
        (
            "nested arrays",
            { count in
                members(count / 25) { _ in
                    "\"a\":\(String(repeating: "[", count: 25))\(String(repeating: "]", count: 25))"
                }
            }
        ),
        ("a long number", { count in "{\"a\":\(String(repeating: "1", count: count * 5))}" }),
        ("white space", { count in "{\(String(repeating: " \n", count: count * 4))}" }),
    ]

    private static func members(_ count: Int, _ member: (Int) -> String) -> String {
        let head = "\"messageType\":\"AReq\",\"messageVersion\":\"2.2.0\""
        return "{\(head),\((0..<count).map(member).joined(separator: ","))}"
    }

    private static func seconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
    }

    @Test(arguments: shapes.indices)
    func `time grows no faster than the message`(index: Int) {
        let shape = Self.shapes[index]
        let reader = MessageReader(receiver: .accessControlServer)
        let short = Array(shape.make(Self.small / 4).utf8)
        let long = Array(shape.make(Self.small / 4 * Self.factor).utf8)
        // Processor time of this thread, the least of several rounds: whatever else the machine does
        // counts little. A quadratic reader would take 64 times as long for 8 times the size.
        func quickest(_ bytes: [UInt8]) -> Double {
            (0..<9).map { _ in Self.seconds { _ = reader.read(bytes) } }.min() ?? 0
        }
        _ = reader.read(short)
        let ratio = quickest(long) / quickest(short)
        #expect(ratio < 4 * Double(Self.factor), "\(shape.name): \(ratio) times")
    }

    @Test func `the noted faults are limited in number`() {
        let many = Self.members(5_000) { _ in "\"mcc\":\"5411\"" }
        let verdict = MessageReader(receiver: .accessControlServer).read(Array(many.utf8))
        guard case .refused(let refusal) = verdict else {
            Issue.record("accepted")
            return
        }
        #expect(refusal.faults.count <= 200)
        #expect(refusal.detail == "mcc")
    }
}

import Testing

@testable import Sandbox

@Suite struct FormFieldsTests {
    @Test func `plus signs and percent signs are decoded`() throws {
        let fields = try FormFields(body: Array("a=1+2%2B3&b=%C3%A5&c".utf8))
        #expect(fields["a"] == "1 2+3")
        #expect(fields["b"] == "å")
        #expect(fields["c"] == "")
        #expect(fields["d"] == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "a=1&a=2"])
    func `broken and repeated fields are refused`(body: String) {
        #expect(throws: RequestRefusal.self) { try FormFields(body: Array(body.utf8)) }
    }

    @Test func `a form with too many fields is refused`() {
        let body = (0..<65).map { "f\($0)=1" }.joined(separator: "&")
        #expect(throws: RequestRefusal.self) { try FormFields(body: Array(body.utf8)) }
    }
}

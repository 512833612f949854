import Testing

@testable import ACSHTTP

@Suite struct FormTests {
    @Test func `fields are decoded as browsers encode them`() throws {
        let form = try Form(Array("code=12+34%2B56&empty=&alone&name=%C3%A5%C3%A4%C3%B6".utf8))
        #expect(form["code"] == "12 34+56")
        #expect(form["empty"]?.isEmpty == true && form["alone"]?.isEmpty == true)
        #expect(form["name"] == "åäö")
        #expect(form["missing"] == nil)
    }

    @Test func `a value may hold an equals sign`() throws {
        #expect(try Form(Array("creq=abc==".utf8))["creq"] == "abc==")
    }

    @Test(arguments: ["a=1&a=2", "a=%4", "a=%zz", "a=%ff", "%C3=1", "a=1&%61=2"])
    func `a form that could be read in two ways, or not at all, is refused`(text: String) {
        #expect(throws: RequestProblem.malformed) { try Form(Array(text.utf8)) }
    }

    @Test func `a form with too many fields is refused`() {
        let text = (0..<17).map { "f\($0)=1" }.joined(separator: "&")
        #expect(throws: RequestProblem.malformed) { try Form(Array(text.utf8)) }
    }
}
